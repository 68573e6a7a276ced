import { textWidth } from "@/lib/format/text-width";
import type { Locale } from "@/lib/i18n/locales";
import { type LayoutName, content as ownContent, type Slot, type SlotKey, slotOf } from "../deck/layouts";
import { NOTES_MASTER } from "../deck/presentation";
import { heightOf, heightOfLine, LEAST_ROOM, LEAST_TYPE, type Room } from "../deck/room";
import { ownStage, type Stage } from "../deck/stage";
import { type Box, EMU_PER_INCH, page as ownPage, POINTS_PER_INCH } from "../deck/style";
import { type OfficeFile, OfficeFileError } from "../package/open";
import { attributeOf, find, outerOf } from "../package/scan";
import { type Held, type Layout, layoutsOf, OBJECTS, titleOf } from "./layouts";

/** What a template lacks; the nearest layout it has was taken. */
export type TemplateLack = "no-cover" | "no-content" | "no-title-only" | "no-title";

/** Room round the content on a template that says nothing of it, inches, and the most of a small slide it takes. */
const MARGIN = 0.6;
const MARGIN_SHARE = 0.05;
const TITLE = { y: 0.3, h: 0.9 };
const GAP = 0.08;
/** Height of our small texts, and sizes they are set in to keep to it. */
const SUBTITLE = { h: 0.4, sizes: [14, 12, 10.5, 9] };
const FOOT = { h: 0.6, sizes: [10, 9, 8, LEAST_TYPE] };
const SITE_SHARE = 0.4;
/** Type of titles where a template does not say. */
const USUAL_TITLE = 36;
/** Rooms that differ by less are the same, inches. */
const SAME = 0.02;

/** Texts of ours a deck will hold, which a template has to leave room for. */
export interface DeckTexts {
  locale: Locale;
  subtitles: string[];
  /** Paragraphs below each slide. */
  feet: string[][];
  site: string;
  /** Paragraphs below the opening slide. */
  sources: string[];
}

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

/** Size of a presentation's slides, inches. */
interface Size {
  w: number;
  h: number;
}

/** Size of slides where a presentation does not say. */
const UNSAID: Size = { w: 10, h: 7.5 };

async function sizeOf(file: OfficeFile, main: string): Promise<Size> {
  const xml = await file.text(main);
  const tag = find(xml, "p:sldSz");
  const inches = (name: string, usual: number) =>
    tag ? Number(attributeOf(outerOf(xml, tag), name)) / EMU_PER_INCH : usual;
  const size = { w: inches("cx", UNSAID.w), h: inches("cy", UNSAID.h) };
  if (!(size.w > 0 && size.h > 0)) throw new OfficeFileError("damaged");
  return size;
}

/** A layout as it is on a slide so much smaller. */
const reduced = (layout: Layout, scale: number): Layout => ({
  ...layout,
  held: layout.held.map(({ box, size, ...held }) => ({
    ...held,
    ...(box ? { box: { x: box.x / scale, y: box.y / scale, w: box.w / scale, h: box.h / scale } } : {}),
    ...(size === undefined ? {} : { size: size / scale }),
  })),
});

/** The layouts slides are made on, each the nearest to ours. */
interface Chosen {
  cover: Layout;
  content: Layout;
  shapes: Layout;
  /** Where charts and tables go on `content`. */
  object: Held | undefined;
  lacks: TemplateLack[];
}

function chooseLayouts(layouts: Layout[], slide: Size): Chosen {
  // A line of text is no room for a chart.
  const objectsOf = ({ held }: Layout) =>
    held.filter(({ type, box }) => OBJECTS.includes(type) && box && box.w >= slide.w / 2 && box.h >= slide.h / 3);
  const withTitle = layouts.filter(titleOf);
  const lacks: TemplateLack[] = withTitle.length === 0 ? ["no-title"] : [];
  const usable = withTitle.length > 0 ? withTitle : layouts;
  const pick = (lack: TemplateLack, ...tests: ((layout: Layout) => boolean)[]): Layout => {
    const found = tests.flatMap((test) => usable.find(test) ?? [])[0];
    if (!found && withTitle.length > 0) lacks.push(lack);
    return found ?? (usable[0] as Layout);
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
  const areaOf = ({ box }: Held) => (box ? box.w * box.h : 0);
  const [object] = objectsOf(content).sort((a, b) => areaOf(b) - areaOf(a));
  return { cover, content, shapes, object, lacks };
}

const bottomOf = (box: Box) => box.y + box.h;

/** Whether two boxes share some of the slide's width. */
const isOver = (a: Box, b: Box) => a.x < b.x + b.w - GAP && b.x < a.x + a.w - GAP;

/** What of a box is on the slide. */
function onSlide(box: Box, slide: Size): Box {
  const [x, y] = [Math.max(0, box.x), Math.max(0, box.y)];
  return { x, y, w: Math.min(slide.w, box.x + box.w) - x, h: Math.min(slide.h, box.y + box.h) - y };
}

const marginOf = ({ w, h }: Size) => Math.min(MARGIN, MARGIN_SHARE * w, MARGIN_SHARE * h);

/** The largest of some sizes in which all texts keep to a height, and the height they take. */
function fitAll(texts: string[][], width: number, { h, sizes }: typeof FOOT, locale: Locale) {
  const heightAt = (size: number) => Math.max(0, ...texts.map((each) => heightOf(each, width, size, locale)));
  const size = sizes.find((each) => heightAt(each) <= h) ?? (sizes.at(-1) as number);
  return { size, h: heightAt(size) };
}

/** Where things stand on a layout. */
interface Frame {
  /** Its own title, where that stands above room enough. */
  title: Held | undefined;
  titleBox: Box;
  room: Box;
  small: Partial<Record<SlotKey, { box: Box; size: number }>>;
}

/** Our small texts where a template leaves free room, or else in the content's, and the room that is left for that. */
function roomsIn(area: Box, top: number, slide: Size, texts: DeckTexts): Pick<Frame, "room" | "small"> {
  const { locale, subtitles, feet, site } = texts;
  const siteWidth = Math.min(textWidth(site, FOOT.sizes[0] as number) / POINTS_PER_INCH + GAP, area.w * SITE_SHARE);
  const footWidth = area.w - siteWidth - 2 * GAP;
  const subtitle = fitAll(
    subtitles.map((text) => [text]),
    area.w,
    SUBTITLE,
    locale,
  );
  const foot = fitAll(feet, footWidth, FOOT, locale);
  const isFreeAbove = area.y - top >= subtitle.h;
  const isFreeBelow = slide.h - bottomOf(area) > foot.h + 2 * GAP;
  const above = isFreeAbove ? Math.max(top, area.y - subtitle.h - GAP) : area.y;
  const below = isFreeBelow ? bottomOf(area) + GAP : bottomOf(area) - foot.h;
  const first = isFreeAbove ? area.y : area.y + subtitle.h + GAP;
  return {
    room: { ...area, y: first, h: below - GAP - first },
    small: {
      subtitle: { box: { ...area, y: above, h: subtitle.h }, size: subtitle.size },
      foot: { box: { ...area, y: below, w: footWidth, h: foot.h }, size: foot.size },
      site: { box: { x: area.x + area.w - siteWidth, y: below, w: siteWidth, h: foot.h }, size: foot.size },
    },
  };
}

const isRoom = ({ room }: Pick<Frame, "room">) => room.w >= LEAST_ROOM.w && room.h >= LEAST_ROOM.h;

/** A title that stands on the slide, above at least half of it; one in the middle, as some converters leave it, would leave no room. */
function standingTitle(layout: Layout, slide: Size): Held | undefined {
  const title = titleOf(layout);
  const box = title?.box && onSlide(title.box, slide);
  return box && box.w > 0 && box.h > 0 && slide.h - bottomOf(box) >= slide.h / 2 ? title : undefined;
}

/** Where things stand on a layout: in the place of its content, or below its title where that leaves too little. */
function frameOf(layout: Layout, object: Held | undefined, slide: Size, texts: DeckTexts): Frame {
  const margin = marginOf(slide);
  const title = standingTitle(layout, slide);
  const titleBox = title?.box ?? {
    x: margin,
    y: Math.min(TITLE.y, margin),
    w: slide.w - 2 * margin,
    h: Math.min(TITLE.h, slide.h * 0.14),
  };
  const top = bottomOf(titleBox);
  const free = { x: margin, y: top, w: slide.w - 2 * margin, h: slide.h - top - margin };
  const frames = [...(object?.box ? [onSlide(object.box, slide)] : []), free].map((box): Frame => {
    const isBelow = isOver(box, titleBox);
    const start = isBelow ? Math.max(box.y, top) : box.y;
    const area = { ...box, y: start, h: bottomOf(box) - start };
    return { title, titleBox, ...roomsIn(area, isBelow ? top : start, slide, texts) };
  });
  return frames.find(isRoom) ?? (frames.at(-1) as Frame);
}

/** A slot in a placeholder of a template. */
const inPlaceholder = (slot: Slot, { type, idx, box, size }: Held): Slot => ({
  ...slot,
  type: (type || undefined) as Slot["type"],
  idx,
  box: box ?? slot.box,
  size: size ?? slot.size,
});

/** Slots of an opening slide. */
function coverSlot(key: SlotKey, cover: Layout, slide: Size, { sources, locale }: DeckTexts): Slot {
  const ours = slotOf("cover", key);
  const margin = marginOf(slide);
  const title = titleOf(cover);
  const lead =
    cover.held.find(({ type }) => type === "subTitle") ?? cover.held.find(({ type, box }) => type === "body" && box);
  const wide = { x: title?.box?.x ?? margin, w: title?.box?.w ?? slide.w - 2 * margin };
  if (key === "title") {
    return title ? inPlaceholder(ours, title) : free(ours, { ...wide, y: slide.h * 0.3, h: slide.h * 0.2 });
  }
  if (key === "lead") {
    return lead ? inPlaceholder(ours, lead) : free(ours, { ...wide, y: slide.h * 0.55, h: slide.h * 0.15 });
  }
  const foot = fitAll([sources], wide.w, FOOT, locale);
  return { ...free(ours, { ...wide, y: slide.h - foot.h - margin, h: foot.h }), size: foot.size };
}

/**
 * The stage a template gives: titles in its title placeholders, charts where its content goes, our small texts above
 * and below them. On a poster all of it is larger.
 * @throws OfficeFileError where a slide has no room for a chart
 */
export async function stageOf(
  file: OfficeFile,
  main: string,
  texts: DeckTexts,
): Promise<{ stage: Stage; lacks: TemplateLack[] }> {
  const size = await sizeOf(file, main);
  const scale = Math.max(1, Math.floor(100 * Math.min(size.w / ownPage.width, size.h / ownPage.height)) / 100);
  const slide: Size = { w: size.w / scale, h: size.h / scale };
  const layouts = (await layoutsOf(file, main)).map((layout) => reduced(layout, scale));
  const { cover, content, shapes, object, lacks } = chooseLayouts(layouts, slide);
  const frames = { content: frameOf(content, object, slide, texts), shapes: frameOf(shapes, object, slide, texts) };
  const both = Object.values(frames);
  const hundredths = (of: (frame: Frame) => number) => Math.floor(Math.min(...both.map(of)) * 100) / 100;
  const room: Room = { w: hundredths((frame) => frame.room.w), h: hundredths((frame) => frame.room.h), scale };
  if (room.w < LEAST_ROOM.w || room.h < LEAST_ROOM.h) throw new OfficeFileError("too-small");
  const isOurs = scale === 1 && Math.abs(room.w - ownContent.w) < SAME && Math.abs(room.h - ownContent.h) < SAME;
  const of: Record<LayoutName, Layout> = { cover, content, lined: content, two: content, shapes };
  /** Where a part of a slide stands in the room. */
  const boxIn = (at: Box, layout: LayoutName, key: SlotKey, own: Box): Box => {
    if (isOurs) return moved(own, at);
    const line = layout === "lined" || layout === "two" ? heightOfLine(room) : 0;
    const high = layout === "two" ? room.h / 2 : room.h;
    const y = at.y + (key === "second" || key === "secondLine" ? high : 0);
    const isLine = key === "line" || key === "secondLine";
    return { x: at.x, y: isLine ? y : y + line, w: room.w, h: isLine ? line : high - line };
  };
  const slot = (layout: LayoutName, key: SlotKey): Slot => {
    if (layout === "cover") return coverSlot(key, cover, slide, texts);
    const frame = layout === "shapes" ? frames.shapes : frames.content;
    const ours = ownStage.slot(layout, key);
    if (key === "title") return frame.title ? inPlaceholder(ours, frame.title) : free(ours, frame.titleBox);
    const small = frame.small[key];
    if (small) return { ...free(ours, small.box), size: small.size };
    const standing = free(ours, boxIn(frame.room, layout, key, ours.box));
    // Only the first chart of a slide has the placeholder; it stands where our small texts leave room.
    return key === "content" && layout !== "shapes" && frame.title && object
      ? { ...standing, idx: object.idx }
      : standing;
  };
  const titles = both.map(({ title }) => title?.size ?? USUAL_TITLE);
  return {
    lacks: [...new Set<TemplateLack>([...lacks, ...(frames.content.title ? [] : (["no-title"] as const))])],
    stage: {
      slot,
      title: {
        width: Math.min(...both.map(({ titleBox }) => titleBox.w)) - 0.2,
        height: Math.min(...both.map(({ titleBox }) => titleBox.h)) - 0.1,
        size: Math.min(...titles),
      },
      ...(isOurs ? {} : { room }),
      layoutPath: (layout) => of[layout].path,
      notesMaster: (await file.partOf(main, "notesMaster")) ?? NOTES_MASTER,
    },
  };
}
