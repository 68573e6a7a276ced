import PptxGenJS from "pptxgenjs";
import type { FigureId, FigureOptions } from "@/lib/figures/catalogue";
import type { FigureContext } from "@/lib/figures/context";
import { describeFigure } from "@/lib/figures/describe";
import { formatEdtf } from "@/lib/format/date";
import { textWidth } from "@/lib/format/fit";
import { hasSiteUrl } from "@/lib/site/address";
import { figureUrl } from "@/lib/site/figure-url";
import type { ChartData } from "./chart-data";
import { type Box, drawChart } from "./draw-chart";
import { drawMatrix } from "./draw-matrix";
import { drawTimeline } from "./draw-timeline";
import { figureParts } from "./figure-parts";
import { finish } from "./finish";
import { figureNotes } from "./notes";
import { fonts, ink, muted, page } from "./style";

const TITLE_SIZE = 28;
const POINTS_PER_INCH = 72;

const INNER = page.width - 2 * page.margin;

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

function addCover(
  deck: PptxGenJS,
  { title, lead }: { title: string; lead: string },
  { dataset, locale, t }: FigureContext,
) {
  const slide = deck.addSlide();
  const fontFace = fonts[locale];
  slide.addText(title, {
    x: page.margin,
    y: 2.3,
    w: INNER,
    h: 1.3,
    fontFace,
    fontSize: 40,
    bold: true,
    color: ink,
    valign: "bottom",
    margin: 0,
  });
  slide.addText(lead, {
    x: page.margin,
    y: 3.75,
    w: INNER,
    h: 0.9,
    fontFace,
    fontSize: 18,
    color: muted,
    valign: "top",
    margin: 0,
  });
  const source = dataset.sources
    .map(({ publisher, published }) =>
      t("site.footer", { source: publisher[locale], date: formatEdtf(published, locale) }),
    )
    .join("\n");
  slide.addText(source, { x: page.margin, y: 6.4, w: INNER, h: 0.5, fontFace, fontSize: 11, color: muted, margin: 0 });
}

function addFigure(deck: PptxGenJS, id: FigureId, context: FigureContext, options: FigureOptions, charts: ChartData[]) {
  const { locale, t } = context;
  const text = describeFigure(id, context, options);
  const fontFace = fonts[locale];
  const slide = deck.addSlide();
  // A title takes one line; a long one takes smaller type.
  const titleSize = Math.min(TITLE_SIZE, (INNER * POINTS_PER_INCH * 0.94) / textWidth(text.title, 1));
  const parts = figureParts(id, context, options);
  slide.addText(text.title, {
    x: page.margin,
    y: 0.4,
    w: INNER,
    h: 0.75,
    fontFace,
    fontSize: Math.floor(titleSize * 2) / 2,
    bold: true,
    color: ink,
    valign: "middle",
    margin: 0,
    fit: "shrink",
  });
  slide.addText(text.subtitle, {
    x: page.margin,
    y: 1.15,
    w: INNER,
    h: 0.4,
    fontFace,
    fontSize: 14,
    color: muted,
    valign: "top",
    margin: 0,
  });
  const log = parts.some((part) => part.kind === "chart" && part.data.axis.log);
  const foot = [text.note, ...(log ? [t("export.logNote")] : [])].join(locale === "ja" ? "" : " ");
  slide.addText([{ text: foot, options: { breakLine: true } }, { text: text.sourceLine }], {
    x: page.margin,
    y: 6.55,
    w: INNER - 3,
    h: 0.6,
    fontFace,
    fontSize: 10,
    color: muted,
    valign: "bottom",
    margin: 0,
  });
  slide.addText(
    [
      {
        text: t("site.name"),
        options: hasSiteUrl ? { hyperlink: { url: figureUrl(id, context, options) } } : {},
      },
    ],
    {
      x: page.width - page.margin - 3,
      y: 6.75,
      w: 3,
      h: 0.4,
      align: "right",
      fontFace,
      fontSize: 10,
      color: muted,
      valign: "bottom",
      margin: 0,
    },
  );
  const body: Box = { x: page.margin, y: 1.65, w: INNER, h: 4.8 };
  parts.forEach((part, index) => {
    const height = body.h / parts.length;
    const box = { ...body, y: body.y + index * height, h: height };
    if (part.kind === "matrix") drawMatrix(slide, part.series, box, context);
    else if (part.kind === "timeline") drawTimeline(slide, part.series, box, context);
    else {
      const lineHeight = part.line ? 0.35 : 0;
      if (part.line) {
        slide.addText(part.line, {
          x: box.x,
          y: box.y,
          w: box.w,
          h: lineHeight,
          fontFace,
          fontSize: 13,
          bold: true,
          color: ink,
          margin: 0,
        });
      }
      drawChart(slide, part.data, { ...box, y: box.y + lineHeight, h: box.h - lineHeight }, text.title, context);
      charts.push(part.data);
    }
  });
  slide.addNotes(figureNotes(id, context, options));
}

/**
 * Makes a PowerPoint file with one slide a figure: native charts, tables and shapes, sources in the speaker notes.
 * Runs the same at build and in the browser.
 */
export async function makeDeck({ context, figures, options, cover, onProgress }: DeckRequest): Promise<Uint8Array> {
  const { locale, t } = context;
  const deck = new PptxGenJS();
  deck.layout = "LAYOUT_WIDE";
  deck.title = cover?.title ?? describeFigure(figures[0] as FigureId, context, options).title;
  deck.company = t("site.name");
  deck.author = t("site.name");
  deck.theme = { headFontFace: fonts[locale], bodyFontFace: fonts[locale] };
  const charts: ChartData[] = [];
  if (cover) addCover(deck, cover, context);
  for (const [index, id] of figures.entries()) {
    onProgress?.(index, figures.length);
    // Lets the browser show the progress between two slides.
    await new Promise((resolve) => setTimeout(resolve, 0));
    addFigure(deck, id, context, options, charts);
  }
  onProgress?.(figures.length, figures.length);
  return finish((await deck.write({ outputType: "uint8array" })) as Uint8Array, charts);
}
