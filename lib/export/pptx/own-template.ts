import type { Locale } from "@/lib/i18n/locales";
import { type OfficeFile, openPresentation, relationshipsPathOf, slidesOf } from "../ooxml/open";
import type { Part } from "../ooxml/package";
import { attributeOf, find, findAll, innerOf, outerOf } from "../ooxml/scan";
import { element, unescapeXml } from "../ooxml/xml";
import { type DeckRequest, deckParts } from "./deck";
import { type LayoutName, content as ownContent, type Slot, type SlotKey, slotOf } from "./layouts";
import { freeContent, type Stage } from "./stage";
import { type Box, EMU_PER_INCH, page as ownPage } from "./style";
import { NOTES_MASTER, TYPE, templateParts } from "./template";

/** What a template lacks; the nearest layout it has was taken. */
export type TemplateLack = "no-cover" | "no-content" | "no-title-only" | "no-title";

/** A placeholder of a layout. */
interface Held {
  type: string;
  idx?: number;
  box?: Box;
  /** Its first level's type, points. */
  size?: number;
}

interface Layout {
  path: string;
  type: string;
  held: Held[];
}

const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TITLES = ["title", "ctrTitle"];
/** Placeholders a chart or table may stand in. */
const OBJECTS = ["", "obj", "chart", "tbl", "body"];
/** Room round the content on a template that says nothing of it, inches. */
const MARGIN = 0.6;
const SUBTITLE = 0.4;
const FOOT = 0.6;
const GAP = 0.08;
const SITE_WIDTH = 2.4;
/** Type of titles where a template does not say. */
const USUAL_TITLE = 36;

function boxOf(xml: string): Box | undefined {
  const transform = find(xml, "a:xfrm");
  if (!transform) return undefined;
  const inner = innerOf(xml, transform);
  const [off, ext] = ["a:off", "a:ext"].map((name) => {
    const found = find(inner, name);
    return found && outerOf(inner, found);
  });
  if (!off || !ext) return undefined;
  const inches = (tag: string, name: string) => Number(attributeOf(tag, name)) / EMU_PER_INCH;
  return { x: inches(off, "x"), y: inches(off, "y"), w: inches(ext, "cx"), h: inches(ext, "cy") };
}

function sizeIn(xml: string): number | undefined {
  const level = find(xml, "a:lvl1pPr");
  const properties = level && find(innerOf(xml, level), "a:defRPr");
  const size = properties && level && attributeOf(outerOf(innerOf(xml, level), properties), "sz");
  return size ? Number(size) / 100 : undefined;
}

function heldIn(xml: string): Held[] {
  return findAll(xml, "p:sp").flatMap((found): Held[] => {
    const shape = outerOf(xml, found);
    const placeholder = find(shape, "p:ph");
    if (!placeholder) return [];
    const tag = outerOf(shape, placeholder);
    const idx = attributeOf(tag, "idx");
    const size = sizeIn(shape);
    const box = boxOf(shape);
    return [
      {
        type: attributeOf(tag, "type") ?? "",
        ...(idx === undefined ? {} : { idx: Number(idx) }),
        ...(box ? { box } : {}),
        ...(size === undefined ? {} : { size }),
      },
    ];
  });
}

/** Layouts of a presentation, those of its first master first; what they leave open is their master's. */
async function layoutsOf(file: OfficeFile, main: string): Promise<Layout[]> {
  const layouts: Layout[] = [];
  for (const { type, target: master } of await file.relationships(main)) {
    if (type !== "slideMaster" || !file.has(master)) continue;
    const masterXml = await file.text(master);
    const above = heldIn(masterXml);
    const style = find(masterXml, "p:titleStyle");
    const titleSize = style && sizeIn(outerOf(masterXml, style));
    for (const { type: kind, target: path } of await file.relationships(master)) {
      if (kind !== "slideLayout" || !file.has(path)) continue;
      const xml = await file.text(path);
      const held = heldIn(xml).map((own): Held => {
        const isTitle = TITLES.includes(own.type);
        const inherited = above.find((each) => (isTitle ? each.type === "title" : each.type === "body"));
        const box = own.box ?? (isTitle || OBJECTS.includes(own.type) ? inherited?.box : undefined);
        const size = own.size ?? inherited?.size ?? (isTitle ? titleSize : undefined);
        return { ...own, ...(box ? { box } : {}), ...(size === undefined ? {} : { size }) };
      });
      const root = find(xml, "p:sldLayout");
      layouts.push({ path, type: (root && attributeOf(outerOf(xml, root), "type")) ?? "", held });
    }
  }
  return layouts;
}

const titleOf = ({ held }: Layout) => held.find(({ type }) => TITLES.includes(type));

/** Our boxes, taken over to the room a template leaves. */
function moved(box: Box, to: Box): Box {
  const [wide, high] = [to.w / ownContent.w, to.h / ownContent.h];
  return {
    x: to.x + (box.x - ownContent.x) * wide,
    y: to.y + (box.y - ownContent.y) * high,
    w: box.w * wide,
    h: box.h * high,
  };
}

/** Text that stands on a layout by itself. */
const free = (slot: Slot, box: Box): Slot => ({ ...slot, type: undefined, idx: undefined, box });

/**
 * The stage a template gives: titles in its title placeholders, charts where its content goes, our small texts above
 * and below them.
 */
async function stageOf(file: OfficeFile, main: string): Promise<{ stage: Stage; lacks: TemplateLack[] }> {
  const layouts = await layoutsOf(file, main);
  const lacks: TemplateLack[] = [];
  const presentation = await file.text(main);
  const sizeTag = find(presentation, "p:sldSz");
  const inches = (name: string, usual: number) =>
    sizeTag ? Number(attributeOf(outerOf(presentation, sizeTag), name)) / EMU_PER_INCH : usual;
  const slide = { w: inches("cx", ownPage.width), h: inches("cy", ownPage.height) };
  // A line of text is no room for a chart.
  const objectsOf = ({ held }: Layout) =>
    held.filter(({ type, box }) => OBJECTS.includes(type) && box && box.w >= slide.w / 2 && box.h >= slide.h / 3);
  const withTitle = layouts.filter(titleOf);
  if (withTitle.length === 0) lacks.push("no-title");
  const usable = withTitle.length > 0 ? withTitle : layouts;
  const [nearest] = usable;
  const pick = (lack: TemplateLack, ...tests: ((layout: Layout) => boolean)[]): Layout => {
    for (const test of tests) {
      const found = usable.find(test);
      if (found) return found;
    }
    if (withTitle.length > 0) lacks.push(lack);
    return nearest as Layout;
  };
  const cover = pick(
    "no-cover",
    ({ type }) => type === "title",
    ({ held }) => held.some(({ type }) => type === "ctrTitle"),
  );
  const content = pick(
    "no-content",
    (layout) => layout.type === "obj" && objectsOf(layout).length > 0,
    (layout) => objectsOf(layout).length === 1 && layout !== cover,
    (layout) => objectsOf(layout).length > 0 && layout !== cover,
  );
  const shapes = pick(
    "no-title-only",
    ({ type }) => type === "titleOnly",
    (layout) => objectsOf(layout).length === 0 && layout !== cover,
  );
  const [held] = objectsOf(content).sort(
    (a, b) => (b.box?.w ?? 0) * (b.box?.h ?? 0) - (a.box?.w ?? 0) * (a.box?.h ?? 0),
  );
  const wanted = titleOf(content);
  const bottomOf = (box: Box | undefined) => (box ? box.y + box.h : 0);
  // A title in the middle of the slide, as some converters leave it, would leave no room.
  const isCramped = slide.h - bottomOf(wanted?.box) < slide.h / 2;
  if (isCramped && wanted) lacks.push("no-title");
  const title = isCramped ? undefined : wanted;
  const titleBox = title?.box ?? { x: MARGIN, y: 0.3, w: slide.w - 2 * MARGIN, h: 0.9 };
  const top = bottomOf(titleBox);
  const object = isCramped ? undefined : held;
  const area = object?.box ?? { x: MARGIN, y: top, w: slide.w - 2 * MARGIN, h: slide.h - top - MARGIN };
  // Our small texts stand where the template leaves free room, or else take it from the content.
  const above = area.y - top >= SUBTITLE ? area.y - SUBTITLE - GAP : area.y;
  const below =
    Math.min(bottomOf(area), slide.h - FOOT - GAP * 2) - (slide.h - bottomOf(area) > FOOT + 2 * GAP ? -GAP : FOOT);
  const first = above === area.y ? area.y + SUBTITLE + GAP : area.y;
  const room: Box = { ...area, y: first, h: below - GAP - first };
  const small: Partial<Record<SlotKey, Box>> = {
    subtitle: { ...area, y: above, h: SUBTITLE },
    foot: { ...area, y: below, w: area.w - SITE_WIDTH, h: FOOT },
    site: { x: area.x + area.w - SITE_WIDTH, y: below, w: SITE_WIDTH, h: FOOT },
  };
  const of: Record<LayoutName, Layout> = { cover, content, lined: content, two: content, shapes };
  const coverTitle = titleOf(cover);
  const coverLead =
    cover.held.find(({ type }) => type === "subTitle") ?? cover.held.find(({ type, box }) => type === "body" && box);
  const under = (box: Box | undefined, y: number): Box => ({
    x: box?.x ?? MARGIN,
    y,
    w: box?.w ?? slide.w - 2 * MARGIN,
    h: FOOT,
  });
  const inPlaceholder = (slot: Slot, { type, idx, box, size }: Held): Slot => ({
    ...slot,
    type: (type || undefined) as Slot["type"],
    idx,
    box: box ?? slot.box,
    size: size ?? slot.size,
  });
  const slot = (layout: LayoutName, key: SlotKey): Slot => {
    const ours = layout === "shapes" && key === "content" ? freeContent : slotOf(layout, key);
    if (layout === "cover") {
      if (key === "title")
        return coverTitle ? inPlaceholder(ours, coverTitle) : free(ours, under(undefined, slide.h * 0.35));
      if (key === "lead")
        return coverLead ? inPlaceholder(ours, coverLead) : free(ours, under(coverTitle?.box, slide.h * 0.6));
      return free(ours, under(coverTitle?.box, slide.h - FOOT - MARGIN));
    }
    if (key === "title") {
      const held = isCramped ? undefined : titleOf(of[layout]);
      return held ? inPlaceholder(ours, held) : free(ours, titleBox);
    }
    const own = small[key];
    if (own) return free(ours, own);
    const box = moved(ours.box, room);
    // Only the first chart of a slide has the placeholder; it stands where our small texts leave room.
    return key === "content" && layout !== "shapes" && object
      ? { ...ours, type: undefined, idx: object.idx, box }
      : free(ours, box);
  };
  const notesMaster =
    (await file.relationships(main)).find(({ type }) => type === "notesMaster")?.target ?? NOTES_MASTER;
  return {
    lacks: [...new Set(lacks)],
    stage: {
      slot,
      title: { width: titleBox.w - 0.2, size: title?.size ?? USUAL_TITLE },
      layoutPath: (layout) => of[layout].path,
      notesMaster,
    },
  };
}

/** Writes a part with its relationships into an opened file. */
async function writePart(file: OfficeFile, { path, contentType, content, relationships = [] }: Part): Promise<void> {
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
async function dropSlides(file: OfficeFile, main: string): Promise<void> {
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
async function addNotesMaster(file: OfficeFile, main: string, locale: Locale): Promise<void> {
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
async function listSlides(file: OfficeFile, main: string, slides: string[]): Promise<void> {
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

/**
 * Makes a deck on the layouts, colours and fonts of a reader's template, in place of the slides it holds.
 * @param template a presentation or a template, .pptx or .potx
 * @returns the deck, and what the template lacks
 * @throws OfficeFileError when the template cannot be worked on
 */
export async function makeDeckOn(
  template: Uint8Array,
  request: DeckRequest,
): Promise<{ bytes: Uint8Array; lacks: TemplateLack[] }> {
  const { file, main } = await openPresentation(template);
  const { stage, lacks } = await stageOf(file, main);
  await dropSlides(file, main);
  const { locale } = request.context;
  if (!file.has(stage.notesMaster)) await addNotesMaster(file, main, locale);
  const taken = file.paths().map((path) => Number(/^ppt\/(?:charts|embeddings)\/\D*(\d+)\./.exec(path)?.[1] ?? 0));
  const { slides, parts } = await deckParts(request, stage, Math.max(0, ...taken));
  for (const part of parts) await writePart(file, part);
  await listSlides(file, main, slides);
  await file.setType(main, `${TYPE}.presentation.main+xml`);
  return { bytes: await file.save(), lacks };
}
