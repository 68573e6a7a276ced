import { copyPart } from "../package/copy-part";
import { freeIds } from "../package/free-id";
import type { OfficeFile } from "../package/open";
import { applyEdits, attributeOf, type Edit, type Found, findAll, mentions, outerOf } from "../package/scan";

/** What a slide may lead to and still be copied: the copy shares it. Charts, films and comments belong to one slide. */
const SHARED = ["slideLayout", "image", "hyperlink"];

/** Whether a slide can be copied: all its shapes lead to can be shared with the copy. */
export async function isCopyable(file: OfficeFile, slide: string): Promise<boolean> {
  const xml = await file.text(slide);
  const ways = await file.relationships(slide);
  return ways.every(({ id, type }) => SHARED.includes(type) || type === "notesSlide" || !mentions(xml, id));
}

/** A path beside a part no part has: `ppt/slides/slide12.xml`. */
const beside = (file: OfficeFile, path: string, name: string) =>
  file.freePath((number) => `${path.slice(0, path.lastIndexOf("/") + 1)}${name}${number}.xml`);

/** PowerPoint gives each slide a number of its own, below this. */
const IDS = 2 ** 32;
const renumbered = (xml: string) =>
  xml.replace(
    /(<p14:creationId\b[^>]*\sval=")(\d+)"/,
    (_, head: string, id: string) => `${head}${(Number(id) + 1) % IDS}"`,
  );

/** Smallest and largest number a presentation may list a slide by. */
const LISTED = [256, 2 ** 31 - 1] as const;

/** Lists a slide behind another one: in the presentation, and in the section that one is in. */
async function listBehind(file: OfficeFile, main: string, slide: string, copy: string): Promise<void> {
  const way = (await file.relationships(main)).find(({ target }) => target === slide)?.id;
  const xml = await file.text(main);
  const listed = findAll(xml, "p:sldId", "p14:sldId").map((found) => {
    const tag = outerOf(xml, found);
    return { found, way: attributeOf(tag, "r:id"), id: attributeOf(tag, "id") };
  });
  const there = listed.find((each) => way !== undefined && each.way === way);
  if (!there) return;
  // Sections may still name slides that are gone; their numbers are taken all the same.
  const taken = listed.map(({ id }) => Number(id));
  const id = freeIds(taken, ...LISTED)();
  const inSections = listed.filter(({ found, id }) => found.name === "p14:sldId" && id === there.id);
  const added = await file.relate(main, "slide", copy);
  const behind = ({ end }: Found, text: string): Edit => ({ start: end, end, text });
  file.write(
    main,
    applyEdits(xml, [
      behind(there.found, `<p:sldId id="${id}" r:id="${added}"/>`),
      ...inSections.map(({ found }) => behind(found, `<p14:sldId id="${id}"/>`)),
    ]),
  );
}

/**
 * Copies a slide, notes and all, to the place behind it.
 * @returns path of the copy
 */
export async function copySlide(file: OfficeFile, main: string, slide: string): Promise<string> {
  const xml = await file.text(slide);
  const copy = beside(file, slide, "slide");
  const ways = await file.relationships(slide);
  const notes = ways.find(({ type, target }) => type === "notesSlide" && file.has(target))?.target;
  const notesCopy = notes && beside(file, notes, "notesSlide");
  const kept = ways.filter(({ type }) => SHARED.includes(type) || (notes && type === "notesSlide"));
  await copyPart(
    file,
    slide,
    copy,
    new Map(kept.map(({ id, target }) => [id, target === notes ? notesCopy : undefined])),
  );
  file.write(copy, renumbered(xml));
  if (notes && notesCopy) {
    const own = (await file.relationships(notes)).map(
      ({ id, target }) => [id, target === slide ? copy : undefined] as const,
    );
    await copyPart(file, notes, notesCopy, new Map(own));
  }
  await listBehind(file, main, slide, copy);
  return copy;
}
