import type { Locale } from "@/lib/i18n/locales";
import { type OfficeFile, slidesOf } from "../../ooxml/open";
import { type Part, relationshipsPath, relationshipsXml } from "../../ooxml/package";
import { applyEdits, attributeOf, type Edit, type Found, find, findAll, outerOf } from "../../ooxml/scan";
import { element, unescapeXml } from "../../ooxml/xml";
import { NOTES_MASTER, templateParts } from "../template";

/** Writes a part with its relationships into an opened file. */
export function writePart(file: OfficeFile, { path, contentType, content, relationships = [] }: Part): void {
  file.write(path, content);
  file.setType(path, contentType);
  if (relationships.length > 0) file.write(relationshipsPath(path), relationshipsXml(path, relationships));
}

/** A change that takes an element out. */
const without = ({ start, end }: Found): Edit => ({ start, end, text: "" });

/** Puts an element behind the last of some others, in the order the format asks for. */
const behind = (xml: string, names: string[], text: string): string => {
  const at = Math.max(0, ...names.map((name) => find(xml, name)?.end ?? 0));
  return applyEdits(xml, [{ start: at, end: at, text }]);
};

/** Takes the slides out of a presentation, and everything only they led to. */
export async function dropSlides(file: OfficeFile, main: string): Promise<void> {
  const slides = new Set(await slidesOf({ file, main }));
  const own = relationshipsPath(main);
  const relations = await file.text(own);
  const ids = new Set((await file.relationships(main)).filter(({ target }) => slides.has(target)).map(({ id }) => id));
  const gone = findAll(relations, "Relationship").filter((found) =>
    ids.has(unescapeXml(attributeOf(outerOf(relations, found), "Id") ?? "")),
  );
  file.write(own, applyEdits(relations, gone.map(without)));
  // Shows and sections name slides that are gone.
  const xml = await file.text(main);
  const lists = findAll(xml, "p:custShowLst", "p:sldIdLst");
  const sections = findAll(xml, "p:ext").filter((found) => /sectionLst/.test(outerOf(xml, found)));
  const cleared = applyEdits(xml, [...lists, ...sections].map(without));
  file.write(main, cleared.replace(/<p:extLst>\s*<\/p:extLst>/, ""));
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
  }
}

/** Our master for notes, where a template has none. */
export async function addNotesMaster(file: OfficeFile, main: string, locale: Locale): Promise<void> {
  const parts = templateParts(locale);
  const master = parts.find(({ path }) => path === NOTES_MASTER) as Part;
  const ownTheme = master.relationships?.find(({ type }) => type === "theme")?.target;
  const theme = parts.find(({ path }) => path === ownTheme) as Part;
  const path = file.freePath((number) => `ppt/theme/theme${number}.xml`);
  writePart(file, { ...theme, path });
  writePart(file, {
    ...master,
    relationships: master.relationships?.map((each) => (each.type === "theme" ? { ...each, target: path } : each)),
  });
  const id = await file.relate(main, "notesMaster", NOTES_MASTER);
  const list = element("p:notesMasterIdLst", {}, element("p:notesMasterId", { "r:id": id }));
  file.write(main, behind(await file.text(main), ["p:sldMasterIdLst"], list));
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
  const masters = ["p:sldMasterIdLst", "p:notesMasterIdLst", "p:handoutMasterIdLst"];
  file.write(main, behind(await file.text(main), masters, list));
}
