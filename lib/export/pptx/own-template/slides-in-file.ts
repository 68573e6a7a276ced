import type { Locale } from "@/lib/i18n/locales";
import { type OfficeFile, relationshipsPathOf, slidesOf } from "../../ooxml/open";
import type { Part } from "../../ooxml/package";
import { attributeOf, find, findAll, outerOf } from "../../ooxml/scan";
import { element, unescapeXml } from "../../ooxml/xml";
import { NOTES_MASTER, templateParts } from "../template";

const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Writes a part with its relationships into an opened file. */
export async function writePart(
  file: OfficeFile,
  { path, contentType, content, relationships = [] }: Part,
): Promise<void> {
  file.write(path, content);
  await file.setType(path, contentType);
  if (relationships.length === 0) return;
  const up = "../".repeat(path.split("/").length - 1);
  const entries = relationships.map(({ id, type, target, external }) =>
    element("Relationship", {
      Id: id,
      Type: `${RELATIONSHIPS}/${type}`,
      Target: external ? target : up + target,
      TargetMode: external ? "External" : undefined,
    }),
  );
  const root = element(
    "Relationships",
    { xmlns: "http://schemas.openxmlformats.org/package/2006/relationships" },
    ...entries,
  );
  file.write(relationshipsPathOf(path), `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`);
}

/** Takes the slides out of a presentation, and everything only they led to. */
export async function dropSlides(file: OfficeFile, main: string): Promise<void> {
  const slides = new Set(await slidesOf({ file, main }));
  const own = relationshipsPathOf(main);
  const relations = await file.text(own);
  const ids = new Set((await file.relationships(main)).filter(({ target }) => slides.has(target)).map(({ id }) => id));
  const kept = findAll(relations, "Relationship").reduceRight((xml, found) => {
    const id = unescapeXml(attributeOf(outerOf(relations, found), "Id") ?? "");
    return ids.has(id) ? xml.slice(0, found.start) + xml.slice(found.end) : xml;
  }, relations);
  file.write(own, kept);
  // Shows and sections name slides that are gone.
  let xml = await file.text(main);
  for (const name of ["p:custShowLst", "p:sldIdLst"]) {
    const found = find(xml, name);
    if (found) xml = xml.slice(0, found.start) + xml.slice(found.end);
  }
  for (const found of findAll(xml, "p:ext").reverse()) {
    if (/sectionLst/.test(outerOf(xml, found))) xml = xml.slice(0, found.start) + xml.slice(found.end);
  }
  xml = xml.replace(/<p:extLst>\s*<\/p:extLst>/, "");
  file.write(main, xml);
  const reached = new Set<string>();
  const follow = async (path: string): Promise<void> => {
    for (const { target, external } of await file.relationships(path)) {
      if (external || reached.has(target) || !file.has(target)) continue;
      reached.add(target);
      await follow(target);
    }
  };
  await follow("");
  for (const path of file.paths()) {
    if (path === "[Content_Types].xml" || path.endsWith(".rels") || reached.has(path)) continue;
    file.remove(path);
    await file.dropType(path);
    if (file.has(relationshipsPathOf(path))) file.remove(relationshipsPathOf(path));
  }
}

/** Our master for notes, where a template has none. */
export async function addNotesMaster(file: OfficeFile, main: string, locale: Locale): Promise<void> {
  const parts = templateParts(locale);
  const master = parts.find(({ path }) => path === NOTES_MASTER) as Part;
  const ownTheme = master.relationships?.find(({ type }) => type === "theme")?.target;
  const theme = parts.find(({ path }) => path === ownTheme) as Part;
  const path = file.freePath((number) => `ppt/theme/theme${number}.xml`);
  await writePart(file, { ...theme, path });
  await writePart(file, {
    ...master,
    relationships: master.relationships?.map((each) => (each.type === "theme" ? { ...each, target: path } : each)),
  });
  const id = await file.relate(main, "notesMaster", NOTES_MASTER);
  const xml = await file.text(main);
  const masters = find(xml, "p:sldMasterIdLst");
  const list = element("p:notesMasterIdLst", {}, element("p:notesMasterId", { "r:id": id }));
  const at = masters?.end ?? 0;
  file.write(main, xml.slice(0, at) + list + xml.slice(at));
}

/** Lists slides in a presentation, in their order. */
export async function listSlides(file: OfficeFile, main: string, slides: string[]): Promise<void> {
  const ids: string[] = [];
  for (const slide of slides) ids.push(await file.relate(main, "slide", slide));
  const list = element(
    "p:sldIdLst",
    {},
    ...ids.map((id, place) => element("p:sldId", { id: 256 + place, "r:id": id })),
  );
  const xml = await file.text(main);
  // After the masters, in the order the format asks for.
  const before = ["p:handoutMasterIdLst", "p:notesMasterIdLst", "p:sldMasterIdLst"].map((name) => find(xml, name));
  const at = before.find(Boolean)?.end ?? 0;
  file.write(main, xml.slice(0, at) + list + xml.slice(at));
}
