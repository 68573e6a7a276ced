import { newestSource } from "@/lib/dataset/newest-source";
import type { FigureId } from "@/lib/figures/catalogue";
import type { FigureContext } from "@/lib/figures/context";
import { describeFigure, sourceLines } from "@/lib/figures/describe";
import { imageDescription } from "@/lib/figures/image-description";
import type { FigureOptions } from "@/lib/figures/options";
import { punctuation, withAside } from "@/lib/format/punctuation";
import { widthIn } from "@/lib/format/text-width";
import type { Locale } from "@/lib/i18n/locales";
import { hasSiteUrl } from "@/lib/site/address";
import { figureUrl } from "@/lib/site/figure-url";
import { XLSX } from "@/lib/site/media-types";
import { type Part, type Properties, type Relationship, writePackage } from "../ooxml/package";
import { element } from "../ooxml/xml";
import { chartXml } from "./chart";
import type { ChartData } from "./chart-data";
import { chartWorkbook } from "./chart-workbook";

import { content, type LayoutName, layoutNames, slotOf, TITLE_SIZE, titleWidth } from "./layouts";
import { figureNotes } from "./notes";
import { type FigurePart, figureSlides, linesLeftOut } from "./parts";
import { graphicFrame, placeholderText, type Shape } from "./shapes";
import { languages, measuredFonts, POINTS_PER_INCH } from "./style";
import { matrixTable, TABLE_URI } from "./table";
import {
  layoutPath,
  NAMESPACES,
  NOTES_MASTER,
  notesXml,
  PRESENTATION,
  presentationPart,
  slideXml,
  TYPE,
  templateParts,
} from "./template";
import type { Run } from "./text";
import { timelineShapes } from "./timeline";

const CHART_URI = "http://schemas.openxmlformats.org/drawingml/2006/chart";

/** What a deck is made of. */
export interface DeckRequest {
  context: FigureContext;
  figures: FigureId[];
  options: FigureOptions;
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

/** Text in a slot of a layout. */
function words(layout: LayoutName, key: Parameters<typeof slotOf>[1], paragraphs: Run[][], context: FigureContext) {
  return placeholderText(context.locale, key, slotOf(layout, key), paragraphs);
}

function coverSlide({ title, lead }: { title: string; lead: string }, context: FigureContext): Slide {
  const sources = sourceLines(context).map((text) => [{ text }]);
  return {
    layout: "cover",
    charts: [],
    shapes: [
      words("cover", "title", [[{ text: title }]], context),
      words("cover", "lead", [[{ text: lead }]], context),
      words("cover", "foot", sources, context),
    ],
  };
}

/** Which layout holds some parts. */
function layoutOf(parts: FigurePart[]): LayoutName {
  const [first] = parts;
  if (first?.kind === "timeline") return "shapes";
  if (parts.length > 1) return "two";
  return first?.kind === "chart" && first.line ? "lined" : "content";
}

/** Office sets Latin signs and numbers a little apart from Japanese ones, em. */
const APART = 0.25;
const MEETINGS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}](?=[\w¥$])|[\w%](?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/gu;

/**
 * A title takes one line; a long one takes smaller type. Noto is a little wider than the fonts slides name.
 * @returns points, or undefined for the layout's own size
 */
function titleSize(title: string, locale: Locale): number | undefined {
  const apart = (title.match(MEETINGS)?.length ?? 0) * APART;
  const width = widthIn(measuredFonts[locale], title, 1, "bold") + apart;
  const fitting = (titleWidth * POINTS_PER_INCH) / width;
  return fitting < TITLE_SIZE ? Math.floor(fitting * 2) / 2 : undefined;
}

/** The slide or slides of a figure; those after the first repeat its title with their number. */
function slidesOfFigure(id: FigureId, context: FigureContext, options: FigureOptions): Slide[] {
  const { locale, t } = context;
  const text = describeFigure(id, context, options);
  const pages = figureSlides(id, context, options);
  const left = linesLeftOut(id, context, options);
  const link = hasSiteUrl ? figureUrl(id, context, options) : undefined;
  const naming = { name: id, description: imageDescription(id, context, options) };
  return pages.map((parts, page): Slide => {
    const layout = layoutOf(parts);
    const charts: ChartData[] = [];
    const title = pages.length > 1 ? withAside(text.title, `${page + 1}/${pages.length}`, locale) : text.title;
    const size = titleSize(title, locale);
    const log = parts.some((part) => part.kind === "chart" && part.data.axis.log);
    const foot = [
      ...(left > 0 ? [t("export.leftOut", { count: left })] : []),
      text.note,
      ...(log ? [t("export.logNote")] : []),
    ];
    const shapes = parts.flatMap((part, place): Shape[] => {
      if (part.kind === "timeline") return [timelineShapes(part, content, naming, context)];
      const slot = slotOf(layout, place === 0 ? "content" : "second");
      const frame = (uri: string, xml: string) => graphicFrame(naming, slot.box, slot.idx as number, uri, xml);
      if (part.kind === "matrix") {
        return [frame(TABLE_URI, matrixTable(part.matrix, slot.box, context, part.isPage))];
      }
      charts.push(part.data);
      const { "xmlns:r": r } = NAMESPACES;
      const chart = element("c:chart", { "xmlns:c": CHART_URI, "xmlns:r": r, "r:id": chartId(place) });
      const line = part.line
        ? [words(layout, place === 0 ? "line" : "secondLine", [[{ text: part.line }]], context)]
        : [];
      return [...line, frame(CHART_URI, chart)];
    });
    return {
      layout,
      charts,
      link,
      notes: figureNotes(id, context, options),
      shapes: [
        words(layout, "title", [[{ text: title, size }]], context),
        words(layout, "subtitle", [[{ text: text.subtitle }]], context),
        ...shapes,
        words(layout, "foot", [[{ text: foot.join(punctuation[locale].space) }], [{ text: text.sourceLine }]], context),
        words(layout, "site", [[{ text: t("site.name"), link: link && LINK_ID }]], context),
      ],
    };
  });
}

/** Parts of a slide: itself, its notes, its charts with their workbooks. @param firstChart charts of slides before it */
async function slideParts(
  slide: Slide,
  place: number,
  firstChart: number,
  context: FigureContext,
  properties: Properties,
): Promise<Part[]> {
  const { layout, shapes, charts, link, notes } = slide;
  let lastId = 1;
  const nextId = () => {
    lastId += 1;
    return lastId;
  };
  const path = slidePath(place);
  const notesPath = `ppt/notesSlides/notesSlide${place + 1}.xml`;
  const chartPath = (index: number) => `ppt/charts/chart${firstChart + index + 1}.xml`;
  const relationships: Relationship[] = [
    { id: LAYOUT_ID, type: "slideLayout", target: layoutPath(layoutNames.indexOf(layout)) },
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
          contentType: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
          content: chartXml(data, "rId1", context),
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
      content: slideXml(shapes.map((shape) => shape(nextId)).join("")),
      relationships,
    },
    ...(notes
      ? [
          {
            path: notesPath,
            contentType: `${TYPE}.notesSlide+xml`,
            content: notesXml(notes, context.locale),
            relationships: [
              { id: "rId1", type: "notesMaster", target: NOTES_MASTER },
              { id: "rId2", type: "slide", target: path },
            ],
          },
        ]
      : []),
    ...chartParts.flat(),
  ];
}

/**
 * Makes a PowerPoint file of figures, a slide each or more where one has no room: native charts, tables and shapes, sources in the speaker notes.
 * Runs the same at build and in the browser; the same data gives the same bytes.
 */
export async function makeDeck({ context, figures, options, cover, onProgress }: DeckRequest): Promise<Uint8Array> {
  const { dataset, locale, t } = context;
  const [first] = figures;
  const properties: Properties = {
    title: cover?.title ?? (first ? describeFigure(first, context, options).title : t("site.name")),
    subject: cover?.lead ?? (first ? describeFigure(first, context, options).subtitle : t("site.tagline")),
    author: t("site.name"),
    language: languages[locale],
    date: newestSource(dataset).published,
  };
  const slides: Slide[] = cover ? [coverSlide(cover, context)] : [];
  for (const [index, id] of figures.entries()) {
    onProgress?.(index, figures.length);
    // Lets the browser show the progress between two slides.
    await new Promise((resolve) => setTimeout(resolve, 0));
    slides.push(...slidesOfFigure(id, context, options));
  }
  onProgress?.(figures.length, figures.length);
  const parts: Part[] = [presentationPart(slides.length, slidePath, locale), ...templateParts(locale)];
  let charts = 0;
  for (const [place, slide] of slides.entries()) {
    parts.push(...(await slideParts(slide, place, charts, context, properties)));
    charts += slide.charts.length;
  }
  return writePackage(PRESENTATION, parts, properties);
}
