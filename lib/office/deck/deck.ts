import type { Context } from "@/lib/context/context";
import { newestSource } from "@/lib/dataset/newest-source";
import { sourceLines } from "@/lib/figures/describe";
import type { Shown } from "@/lib/figures/shown";
import { widthIn } from "@/lib/format/text-width";
import { element } from "@/lib/format/xml";
import type { Locale } from "@/lib/i18n/locales";
import { XLSX } from "@/lib/site/media-types";
import { type Part, type Properties, type Relationship, writePackage } from "../package/package";
import { chartXml } from "./chart";
import type { ChartData } from "./chart-data";
import { chartWorkbook } from "./chart-workbook";
import { enlarge } from "./enlarge";
import { figurePages } from "./figure-pages";
import type { LayoutName, Slot, SlotKey } from "./layouts";
import { partName } from "./part-name";
import { NAMESPACES, notesXml, PRESENTATION, presentationPart, slideXml, TYPE, templateParts } from "./presentation";
import { sizeIn } from "./room";
import { graphicFrame, placeholderText, type Shape, textBox } from "./shapes";
import { ownStage, type Stage } from "./stage";
import { languages, measuredFonts, POINTS_PER_INCH } from "./style";
import { matrixTable, TABLE_URI } from "./table";
import type { Run } from "./text";
import { timelineShapes } from "./timeline/timeline-shapes";

/** Type of a chart's part. */
export const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
export const CHART_URI = "http://schemas.openxmlformats.org/drawingml/2006/chart";

/** What a deck is made of. */
export interface DeckRequest {
  context: Context;
  figures: Shown[];
  /** Opening slide; a deck of one figure has none. */
  cover?: { title: string; lead: string };
  /** Called before each slide and once before packing (done = total). */
  onProgress?: (done: number, total: number) => void;
}

/** A slide being made: its shapes, and the parts it points at. */
interface Slide {
  layout: LayoutName;
  shapes: Shape[];
  charts: ChartData[];
  link?: string;
  notes?: string;
}

const slidePath = (place: number) => `ppt/slides/slide${place + 1}.xml`;
/** Relationships every slide has; charts come after them. */
const LAYOUT_ID = "rId1";
const NOTES_ID = "rId2";
const LINK_ID = "rId3";
const chartId = (place: number) => `rId${place + 4}`;

/** Space a placeholder keeps round its text, inches on both sides. */
const INSET = { w: 0.2, h: 0.1 };

/** Text in a slot of a layout, or in a box of its own where the layout has no placeholder for it. */
function words(key: SlotKey, slot: Slot, paragraphs: Run[][], { locale }: Context, { room }: Stage): Shape {
  const { type, idx, box, colour, bold, anchor, align } = slot;
  const isHeld = type !== undefined || idx !== undefined;
  const within = isHeld ? { w: box.w - INSET.w, h: box.h - INSET.h } : box;
  const said = paragraphs.map((own) => own.map(({ text }) => text).join(""));
  const size = room ? sizeIn(said, within, slot.size, locale, bold ? "bold" : undefined) : slot.size;
  const isSmaller = size < slot.size;
  if (isHeld) {
    const held = isSmaller
      ? paragraphs.map((own) => own.map((run): Run => ({ ...run, size: run.size ?? size })))
      : paragraphs;
    return placeholderText(locale, key, slot, held);
  }
  const runs = paragraphs.map((own) => own.map((run): Run => ({ ...run, size: run.size ?? size, colour, bold })));
  return textBox(locale, { name: key }, box, runs, { anchor, ...(align ? { align } : {}), shrink: true });
}

function coverSlide({ title, lead }: { title: string; lead: string }, context: Context, stage: Stage): Slide {
  const sources = sourceLines(context).map((text) => [{ text }]);
  const text = (key: SlotKey, paragraphs: Run[][]) => words(key, stage.slot("cover", key), paragraphs, context, stage);
  return {
    layout: "cover",
    charts: [],
    shapes: [text("title", [[{ text: title }]]), text("lead", [[{ text: lead }]]), text("foot", sources)],
  };
}

/** Office sets Latin signs and numbers a little apart from Japanese ones, em. */
const APART = 0.25;
const MEETINGS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}](?=[\w¥$])|[\w%](?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/gu;

/** Share of the room a title may fill: where Yu Gothic is missing, what stands in for it is wider. */
const FILLED: Record<Locale, number> = { ja: 0.88, en: 1 };

/** A title that would have to be smaller takes a second line where a template leaves room for one, points. */
const GOOD_TITLE = 18;

/**
 * A title takes one line; a long one takes smaller type. Noto is a little wider than the fonts slides name.
 * @returns points, or undefined for the layout's own size
 */
export function titleSize(title: string, locale: Locale, room = ownStage.title): number | undefined {
  const apart = (title.match(MEETINGS)?.length ?? 0) * APART;
  const width = widthIn(measuredFonts[locale], title, 1, "bold") + apart;
  const fitting = Math.floor(((room.width * FILLED[locale] * POINTS_PER_INCH) / width) * 2) / 2;
  if (fitting >= room.size) return undefined;
  if (room.height === undefined || fitting >= GOOD_TITLE) return fitting;
  const most = Math.min(room.size, GOOD_TITLE);
  return Math.max(fitting, sizeIn([title], { w: room.width, h: room.height }, most, locale, "bold"));
}

/** The slide or slides of a figure. */
function slidesOfFigure(shown: Shown, stage: Stage): Slide[] {
  const { id, context, options } = shown;
  const { dataset, locale } = context;
  const { edition } = dataset;
  const { room } = stage;
  return figurePages(shown, stage.room).map(({ layout, parts, texts, description, notes, link }, page): Slide => {
    const charts: ChartData[] = [];
    const shapes = parts.map((part, place): Shape => {
      const naming = {
        name: partName({ figure: id, edition, locale, options, page, place, room }, dataset),
        description,
      };
      const slot = stage.slot(layout, place === 0 ? "content" : "second");
      if (part.kind === "timeline") return timelineShapes(part, slot.box, naming, context, room !== undefined);
      const frame = (uri: string, xml: string) => graphicFrame(naming, slot.box, slot.idx, uri, xml);
      if (part.kind === "matrix") {
        return frame(TABLE_URI, matrixTable(part.matrix, slot.box, context, part));
      }
      charts.push(part.data);
      const { "xmlns:r": r } = NAMESPACES;
      return frame(
        CHART_URI,
        element("c:chart", { "xmlns:c": CHART_URI, "xmlns:r": r, "r:id": chartId(charts.length - 1) }),
      );
    });
    const text = (key: SlotKey): Shape[] => {
      const paragraphs = texts[key]?.map((text): Run[] => {
        if (key === "title") return [{ text, size: titleSize(text, locale, stage.title) }];
        return [{ text, ...(key === "site" ? { link: link && LINK_ID } : {}) }];
      });
      return paragraphs ? [words(key, stage.slot(layout, key), paragraphs, context, stage)] : [];
    };
    const [first, second] = shapes;
    return {
      layout,
      charts,
      link,
      notes,
      shapes: [
        ...text("title"),
        ...text("subtitle"),
        ...text("line"),
        ...(first ? [first] : []),
        ...text("secondLine"),
        ...(second ? [second] : []),
        ...text("foot"),
        ...text("site"),
      ],
    };
  });
}

/** Parts of a slide: itself, its notes, its charts with their workbooks. @param firstChart charts of slides before it */
async function slideParts(
  slide: Slide,
  place: number,
  firstChart: number,
  context: Context,
  properties: Properties,
  stage: Stage,
): Promise<Part[]> {
  const { layout, shapes, charts, link, notes } = slide;
  const scale = stage.room?.scale ?? 1;
  let lastId = 1;
  const nextId = () => {
    lastId += 1;
    return lastId;
  };
  const path = slidePath(place);
  const notesPath = `ppt/notesSlides/notesSlide${place + 1}.xml`;
  const chartPath = (index: number) => `ppt/charts/chart${firstChart + index + 1}.xml`;
  const relationships: Relationship[] = [
    { id: LAYOUT_ID, type: "slideLayout", target: stage.layoutPath(layout) },
    ...(notes ? [{ id: NOTES_ID, type: "notesSlide", target: notesPath }] : []),
    ...(link ? [{ id: LINK_ID, type: "hyperlink", target: link, external: true }] : []),
    ...charts.map((_, index) => ({ id: chartId(index), type: "chart", target: chartPath(index) })),
  ];
  const chartParts = await Promise.all(
    charts.map(async (data, index): Promise<Part[]> => {
      const workbook = `ppt/embeddings/Microsoft_Excel_Sheet${firstChart + index + 1}.xlsx`;
      return [
        {
          path: chartPath(index),
          contentType: CHART_TYPE,
          content: enlarge(chartXml(data, "rId1", context), scale),
          relationships: [{ id: "rId1", type: "package", target: workbook }],
        },
        {
          path: workbook,
          contentType: XLSX,
          content: await chartWorkbook(data, context, properties),
        },
      ];
    }),
  );
  return [
    {
      path,
      contentType: `${TYPE}.slide+xml`,
      content: enlarge(slideXml(shapes.map((shape) => shape(nextId)).join("")), scale),
      relationships,
    },
    ...(notes
      ? [
          {
            path: notesPath,
            contentType: `${TYPE}.notesSlide+xml`,
            content: notesXml(notes, context.locale),
            relationships: [
              { id: "rId1", type: "notesMaster", target: stage.notesMaster },
              { id: "rId2", type: "slide", target: path },
            ],
          },
        ]
      : []),
    ...chartParts.flat(),
  ];
}

/** Slides of a deck as parts, with what the deck says of itself. @param firstChart charts there are already */
export async function deckParts(
  { context, figures, cover, onProgress }: DeckRequest,
  stage: Stage,
  firstChart = 0,
): Promise<{ slides: string[]; parts: Part[]; properties: Properties }> {
  const { dataset, locale, t } = context;
  const [first] = figures;
  const properties: Properties = {
    title: cover?.title ?? first?.text.title ?? t("site.name"),
    subject: cover?.lead ?? first?.text.subtitle ?? t("site.tagline"),
    author: t("site.name"),
    language: languages[locale],
    date: newestSource(dataset).published,
  };
  const slides: Slide[] = cover ? [coverSlide(cover, context, stage)] : [];
  for (const [index, shown] of figures.entries()) {
    onProgress?.(index, figures.length);
    // Lets the browser show the progress between two slides.
    await new Promise((resolve) => setTimeout(resolve, 0));
    slides.push(...slidesOfFigure(shown, stage));
  }
  onProgress?.(figures.length, figures.length);
  const parts: Part[] = [];
  let charts = firstChart;
  for (const [place, slide] of slides.entries()) {
    parts.push(...(await slideParts(slide, place, charts, context, properties, stage)));
    charts += slide.charts.length;
  }
  return { slides: slides.map((_, place) => slidePath(place)), parts, properties };
}

/**
 * Makes a PowerPoint file of figures, a slide each or more where one has no room: native charts, tables and shapes, sources in the speaker notes.
 * Runs the same at build and in the browser; the same data gives the same bytes.
 */
export async function makeDeck(request: DeckRequest): Promise<Uint8Array> {
  const { locale } = request.context;
  const { slides, parts, properties } = await deckParts(request, ownStage);
  const frame = [presentationPart(slides.length, slidePath, locale), ...templateParts(locale)];
  return writePackage(PRESENTATION, [...frame, ...parts], properties);
}
