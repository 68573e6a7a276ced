import { type OfficeFile, slidesOf } from "../package/open";
import { relationshipsPath } from "../package/package";
import { partKey } from "../package/part-key";
import { applyEdits, attributeOf, findAll, outerOf, without } from "../package/scan";

/** What a presentation leads to that tells of its slides or of those who worked on them. */
const OF_SLIDES = ["slide", "viewProps", "commentAuthors", "authors", "changesInfo", "revisionInfo"];
const LINKS = ["a:hlinkClick", "a:hlinkHover", "a:hlinkMouseOver"];

/** Takes out what names slides, and the lock of a file that is no longer this one. */
async function clearPresentation(file: OfficeFile, main: string): Promise<void> {
  const xml = await file.text(main);
  const lists = findAll(xml, "p:custShowLst", "p:sldIdLst", "p:modifyVerifier");
  const sections = findAll(xml, "p:ext").filter((found) => /sectionLst/.test(outerOf(xml, found)));
  const cleared = applyEdits(xml, [...lists, ...sections].map(without));
  file.write(main, cleared.replace(/<p:extLst>\s*<\/p:extLst>/, ""));
  const shown = await file.partOf(main, "presProps");
  if (!shown) return;
  const properties = await file.text(shown);
  const ranges = findAll(properties, "p:sldRg", "p:custShow");
  if (ranges.length > 0) file.write(shown, applyEdits(properties, ranges.map(without)));
}

/** Takes out links of a layout or master to slides that are gone. */
async function unlink(file: OfficeFile, path: string, gone: ReadonlySet<string>): Promise<void> {
  const ways = (await file.relationships(path)).filter(({ target }) => gone.has(target));
  if (ways.length === 0) return;
  const ids = ways.map(({ id }) => id);
  const xml = await file.text(path);
  const links = findAll(xml, ...LINKS).filter((found) => ids.includes(attributeOf(outerOf(xml, found), "r:id") ?? ""));
  file.write(path, applyEdits(xml, links.map(without)));
  await file.unrelate(path, ways);
}

/** Takes the slides out of a presentation, and everything only they led to. */
export async function dropSlides(file: OfficeFile, main: string): Promise<void> {
  const listed = await slidesOf({ file, main });
  const ways = (await file.relationships(main)).filter(
    ({ type, target }) => OF_SLIDES.includes(type) || listed.includes(target),
  );
  const slides = new Set(ways.filter(({ type }) => type === "slide").map(({ target }) => target));
  await file.unrelate(main, ways);
  await clearPresentation(file, main);
  const reached = new Set<string>();
  const follow = async (path: string): Promise<void> => {
    await unlink(file, path, slides);
    for (const { target, external } of await file.relationships(path)) {
      if (external || reached.has(target) || !file.has(target)) continue;
      reached.add(target);
      await follow(target);
    }
  };
  await follow("");
  const kept = new Set(["[Content_Types].xml", relationshipsPath("")].map(partKey));
  for (const path of reached) for (const each of [path, relationshipsPath(path)]) kept.add(partKey(each));
  for (const path of file.paths()) if (!kept.has(partKey(path))) file.remove(path);
}
