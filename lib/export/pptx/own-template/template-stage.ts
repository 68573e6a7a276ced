import type { OfficeFile } from "../../ooxml/open";
import { attributeOf, find, outerOf } from "../../ooxml/scan";
import { type LayoutName, content as ownContent, type Slot, type SlotKey, slotOf } from "../layouts";
import { freeContent, type Stage } from "../stage";
import { type Box, EMU_PER_INCH, page as ownPage } from "../style";
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

/**
 * The stage a template gives: titles in its title placeholders, charts where its content goes, our small texts above
 * and below them.
 */
export async function stageOf(file: OfficeFile, main: string): Promise<{ stage: Stage; lacks: TemplateLack[] }> {
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
