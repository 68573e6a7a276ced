import { element } from "@/lib/format/xml";
import type { Locale } from "@/lib/i18n/locales";
import { NOTES_MASTER, templateParts } from "../deck/presentation";
import type { OfficeFile } from "../package/open";
import { type Part, relationshipsPath, relationshipsXml } from "../package/package";
import { applyEdits, attributeOf, findAll, outerOf, without } from "../package/scan";

/** Writes a part with its relationships into an opened file. */
export function writePart(file: OfficeFile, { path, contentType, content, relationships = [] }: Part): void {
  file.write(path, content);
  file.setType(path, contentType);
  if (relationships.length > 0) file.write(relationshipsPath(path), relationshipsXml(path, relationships));
}

/** Puts a list of a presentation in the place of the one it has, behind others, in the order the format asks for. */
function putList(xml: string, name: string, before: string[], list: string): string {
  const own = findAll(xml, name).map(without);
  const at = Math.max(...findAll(xml, ...before).map(({ end }) => end));
  return applyEdits(xml, [{ start: at, end: at, text: list }, ...own]);
}

const MASTERS = "p:sldMasterIdLst";
const NOTES = "p:notesMasterIdLst";

/** A master for notes that is there and listed: the template's, or ours where it has none. */
export async function secureNotesMaster(file: OfficeFile, main: string, locale: Locale): Promise<void> {
  const ways = (await file.relationships(main)).filter(({ type }) => type === "notesMaster");
  const there = ways.find(({ target }) => file.has(target));
  const xml = await file.text(main);
  const [listed] = findAll(xml, "p:notesMasterId").map((found) => attributeOf(outerOf(xml, found), "r:id"));
  if (there && listed === there.id) return;
  await file.unrelate(
    main,
    ways.filter((way) => way !== there),
  );
  const id = there?.id ?? (await addNotesMaster(file, main, locale));
  const list = element(NOTES, element("p:notesMasterId", { "r:id": id }));
  file.write(main, putList(xml, NOTES, [MASTERS], list));
}

/** Our master for notes. @returns id of the way to it */
async function addNotesMaster(file: OfficeFile, main: string, locale: Locale): Promise<string> {
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
  return file.relate(main, "notesMaster", NOTES_MASTER);
}

/** Lists slides in a presentation, in their order. */
export async function listSlides(file: OfficeFile, main: string, slides: string[]): Promise<void> {
  const ids: string[] = [];
  for (const slide of slides) ids.push(await file.relate(main, "slide", slide));
  const list = element("p:sldIdLst", ...ids.map((id, place) => element("p:sldId", { id: 256 + place, "r:id": id })));
  const before = [MASTERS, NOTES, "p:handoutMasterIdLst"];
  file.write(main, putList(await file.text(main), "p:sldIdLst", before, list));
}
