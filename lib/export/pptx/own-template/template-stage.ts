import { type OfficeFile, OfficeFileError } from "../../ooxml/open";
import { attributeOf, find, outerOf } from "../../ooxml/scan";
import { type LayoutName, content as ownContent, type Slot, type SlotKey, slotOf } from "../layouts";
import { ownStage, type Stage } from "../stage";
import { type Box, EMU_PER_INCH } from "../style";
import { NOTES_MASTER } from "../template";
import { type Held, type Layout, layoutsOf, OBJECTS, titleOf } from "./layouts";

/** What a template lacks; the nearest layout it has was taken. */
export type TemplateLack = "no-cover" | "no-content" | "no-title-only" | "no-title";

/** Room round the content on a template that says nothing of it, inches. */
const MARGIN = 0.6;
const SUBTITLE = 0.4;
const FOOT = 0.6;
const GAP = 0.08;
const SITE_WIDTH = 2.4;
/** Type of titles where a template does not say. */
const USUAL_TITLE = 36;

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

/** Our small texts where a template leaves free room, or else in the content's, and the room that is left for that. */
function roomsIn(area: Box, top: number, slide: Size): { room: Box; small: Partial<Record<SlotKey, Box>> } {
  const isFreeAbove = area.y - top >= SUBTITLE;
  const isFreeBelow = slide.h - bottomOf(area) > FOOT + 2 * GAP;
  const above = isFreeAbove ? area.y - SUBTITLE - GAP : area.y;
  const below = isFreeBelow ? bottomOf(area) + GAP : bottomOf(area) - FOOT;
  const first = isFreeAbove ? area.y : area.y + SUBTITLE + GAP;
  return {
    room: { ...area, y: first, h: below - GAP - first },
    small: {
      subtitle: { ...area, y: above, h: SUBTITLE },
      foot: { ...area, y: below, w: area.w - SITE_WIDTH, h: FOOT },
      site: { x: area.x + area.w - SITE_WIDTH, y: below, w: SITE_WIDTH, h: FOOT },
    },
  };
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
function coverSlot(key: SlotKey, cover: Layout, slide: Size): Slot {
  const ours = slotOf("cover", key);
  const title = titleOf(cover);
  const lead =
    cover.held.find(({ type }) => type === "subTitle") ?? cover.held.find(({ type, box }) => type === "body" && box);
  const at = (y: number, like?: Box) =>
    free(ours, { x: like?.x ?? MARGIN, y, w: like?.w ?? slide.w - 2 * MARGIN, h: FOOT });
  if (key === "title") return title ? inPlaceholder(ours, title) : at(slide.h * 0.35);
  if (key === "lead") return lead ? inPlaceholder(ours, lead) : at(slide.h * 0.6, title?.box);
  return at(slide.h - FOOT - MARGIN, title?.box);
}

/**
 * The stage a template gives: titles in its title placeholders, charts where its content goes, our small texts above
 * and below them.
 */
export async function stageOf(file: OfficeFile, main: string): Promise<{ stage: Stage; lacks: TemplateLack[] }> {
  const slide = await sizeOf(file, main);
  const { cover, content, shapes, object: held, lacks } = chooseLayouts(await layoutsOf(file, main), slide);
  const wanted = titleOf(content);
  // A title in the middle of the slide, as some converters leave it, would leave no room.
  const isCramped = wanted?.box !== undefined && slide.h - bottomOf(wanted.box) < slide.h / 2;
  const title = isCramped ? undefined : wanted;
  const object = isCramped ? undefined : held;
  const titleBox = title?.box ?? { x: MARGIN, y: 0.3, w: slide.w - 2 * MARGIN, h: 0.9 };
  const top = bottomOf(titleBox);
  const area = object?.box ?? { x: MARGIN, y: top, w: slide.w - 2 * MARGIN, h: slide.h - top - MARGIN };
  const { room, small } = roomsIn(area, top, slide);
  const of: Record<LayoutName, Layout> = { cover, content, lined: content, two: content, shapes };
  const slot = (layout: LayoutName, key: SlotKey): Slot => {
    if (layout === "cover") return coverSlot(key, cover, slide);
    const ours = ownStage.slot(layout, key);
    if (key === "title") {
      const own = isCramped ? undefined : titleOf(of[layout]);
      return own ? inPlaceholder(ours, own) : free(ours, titleBox);
    }
    const box = small[key];
    if (box) return free(ours, box);
    const standing = free(ours, moved(ours.box, room));
    // Only the first chart of a slide has the placeholder; it stands where our small texts leave room.
    return key === "content" && layout !== "shapes" && object ? { ...standing, idx: object.idx } : standing;
  };
  const notesMaster = (await file.relationships(main)).find(
    ({ type, target }) => type === "notesMaster" && file.has(target),
  )?.target;
  return {
    lacks: [...new Set<TemplateLack>([...lacks, ...(isCramped ? (["no-title"] as const) : [])])],
    stage: {
      slot,
      title: { width: titleBox.w - 0.2, size: title?.size ?? USUAL_TITLE },
      layoutPath: (layout) => of[layout].path,
      notesMaster: notesMaster ?? NOTES_MASTER,
    },
  };
}
