import type { Context } from "@/lib/context/context";
import { once } from "@/lib/dataset/once";
import { drawingHeight, drawingSpec } from "@/lib/drawing/drawing-spec";
import { pagePalette } from "@/lib/drawing/palette";
import { chartWidth, type PageSize } from "@/lib/drawing/spec";
import { profileOf } from "@/lib/figures/carrier-profile";
import { sourceLines } from "@/lib/figures/describe";
import { editionNote } from "@/lib/figures/edition-name";
import { legendOf } from "@/lib/figures/legend";
import { columnName, headName } from "@/lib/figures/matrix-names";
import { rowText } from "@/lib/figures/row-text";
import type { Shown } from "@/lib/figures/shown";
import { wrapText } from "@/lib/format/line-break";
import { textWidth, type Weight } from "@/lib/format/text-width";
import type { Locale } from "@/lib/i18n/locales";
import type { MatrixSeries } from "@/lib/series/matrix";
import { type FrameSize, frameSize } from "./frame-size";

// The build has no browser, so the height of an embed page is reckoned from its style sheet (components/embed/embed.css and
// figure.css): the same sizes and spaces, every text in the widest common font. tests/browser/frames.spec.ts holds it.

const REM = 16;
const PADDING = 0.75 * REM;
/** Height of a line, parts of its size, by language. */
const LEADING = { ja: 1.75, en: 1.6 };
const HEADING = 1.35;
const NOTE = 1.6;
const TABLE = 1.55;
/** A line to spare: a browser may break once where we do not, px. */
const SLACK = 28;
/** Content widths from which the wide drawing and the real table show, px; the style sheet's container queries. */
const WIDE_FROM = 34 * REM;
const TABLE_FROM = 37.9 * REM;
/** Widest an embedded figure gets, px. */
const WIDEST = 744 - 2 * PADDING;
const SWATCH = 22;

/** Height of a text broken to a width; all in px. */
type Measure = (text: string, width: number, size: number, leading: number, weight?: Weight) => number;

const measureIn =
  (locale: Locale): Measure =>
  (text, width, size, leading, weight) =>
    wrapText(text, width, size, locale, weight).length * size * leading;

const clamp = (least: number, size: number, most: number) => Math.min(Math.max(least, size), most);

/** Height of a figure's drawing by the width it is scaled to; each of the page's two drawings is laid out once. */
function drawingHeightIn(shown: Shown): (width: number) => number {
  const drawing = drawingSpec(shown, pagePalette);
  const heights: Partial<Record<PageSize, number>> = {};
  return (width) => {
    const size = width >= WIDE_FROM ? "wide" : "narrow";
    const height = heights[size] ?? drawingHeight(drawing, size, shown.context.locale);
    heights[size] = height;
    return (width / chartWidth(size)) * height;
  };
}

function legendHeight(texts: string[], width: number, leading: number): number {
  if (texts.length === 0) return 0;
  const size = 0.8 * REM;
  let rows = 1;
  let used = 0;
  for (const text of texts) {
    const own = SWATCH + 0.4 * REM + textWidth(text, size);
    if (used > 0 && used + own > width) {
      rows += 1;
      used = 0;
    }
    // An entry wider than its row breaks into lines.
    rows += Math.ceil(own / width) - 1;
    used += own + 1.1 * REM;
  }
  return 0.8 * REM + rows * size * leading + (rows - 1) * 0.15 * REM;
}

function matrixHeight(series: MatrixSeries, width: number, context: Context): number {
  const { locale } = context;
  const { columns, lines, plain } = series;
  const measure = measureIn(locale);
  const size = 0.875 * REM;
  const isTable = width > TABLE_FROM;
  const headWidth = isTable ? 8 * REM : width;
  const cellWidth = isTable ? (width - headWidth) / columns.length - 0.8 * REM : width;
  const cell = (rows: MatrixSeries["rows"]) =>
    rows.length === 0
      ? size * TABLE
      : rows.reduce((height, row) => {
          const { label, status, paragraphs } = rowText(row, context);
          const about = `${status} · ${paragraphs}`;
          return (
            height +
            measure(label, cellWidth, size, TABLE) +
            // Beside the sample of its fill, the status begins a little further in.
            (plain ? 0 : 1) * measure(about, cellWidth - SWATCH - size / 2, size, TABLE)
          );
        }, 0);
  const cells = lines.map((line) =>
    columns.map((carrier) => cell(line.cells[carrier] ?? []) + 1.5 * REM + 1 + (plain ? 4 : 0)),
  );
  const heads = lines.map(({ label }) =>
    isTable
      ? measure(label[locale], headWidth - 0.8 * REM, size, TABLE, "bold") + REM + 1
      : measure(label[locale], headWidth - 0.8 * REM, 0.95 * REM, TABLE, "bold") + 1.7 * REM + 1,
  );
  const names = columns.map((column) => columnName(series, column, context));
  if (isTable) {
    const top = Math.max(
      measure(headName(series, context), headWidth, size, TABLE),
      ...names.map((name) => measure(name, cellWidth, 0.95 * REM, TABLE, "bold")),
    );
    return top + REM + 1 + heads.reduce((sum, head, row) => sum + Math.max(head, ...(cells[row] ?? [])), 0);
  }
  const labels = names.length * 0.8 * REM * TABLE;
  return heads.reduce((sum, head, row) => sum + head + labels + (cells[row] ?? []).reduce((a, b) => a + b, 0), 0);
}

/** Height of the line a frame that keeps to an edition has about it. */
function editionHeight(width: number, context: Context): number {
  const note = editionNote(context);
  if (!note) return 0;
  // With the link to the newer one even while there is none: the frame's code stays as it is when one comes.
  return 0.15 * REM + measureIn(context.locale)(`${note.edition} ${context.t("embed.newer")}`, width, 0.8 * REM, NOTE);
}

/** Height of a figure's embed page that holds all of it, by its width, px, in any common font. */
export function figureEmbedHeight(shown: Shown): (width: number) => number {
  const { context, matrix, rows, words: text } = shown;
  const { locale, t } = context;
  const measure = measureIn(locale);
  const leading = LEADING[locale];
  const small = 0.8 * REM;
  const legend = legendOf(rows, context).map((entry) => entry.text);
  const shownHeight = matrix ? (inner: number) => matrixHeight(matrix, inner, context) : drawingHeightIn(shown);
  return (width) => {
    const inner = matrix ? width - 2 * PADDING : Math.min(width - 2 * PADDING, WIDEST);
    const titleSize = clamp(1.05 * REM, 0.9 * REM + 0.014 * width, 1.35 * REM);
    const blocks = [
      measure(text.title, inner, titleSize, HEADING, "bold"),
      0.25 * REM + measure(text.subtitle, inner, 0.875 * REM, NOTE),
      REM + shownHeight(inner),
      legendHeight(legend, inner, leading),
      0.6 * REM + measure(text.note, inner, small, NOTE),
      0.15 * REM + measure(text.sourceLine, inner, small, NOTE),
      editionHeight(inner, context),
      matrix ? 0 : 0.8 * REM + 0.7 * REM + 0.85 * REM * leading,
      0.5 * REM + measure(`${t("figures.open")} – ${t("site.name")}`, inner, 0.85 * REM, leading),
    ];
    return Math.ceil(blocks.reduce((sum, height) => sum + height, 2 * PADDING + SLACK));
  };
}

/** Height of a carrier's embed page, likewise. */
export function carrierEmbedHeight(carrier: string, width: number, context: Context): number {
  const { locale, t } = context;
  const measure = measureIn(locale);
  const leading = LEADING[locale];
  const small = 0.8 * REM;
  const outer = Math.min(width - 2 * PADDING, WIDEST);
  const inner = outer - 2.5 * REM;
  const { summary, name, size, lines } = profileOf(carrier, context);
  const terms = lines.map(
    ({ term, text }) => measure(term, inner, small, 1.4) + measure(text, inner, 0.925 * REM, leading),
  );
  const bigSize = clamp(1.6 * REM, 1.3 * REM + 0.012 * width, 2.1 * REM);
  const number = size
    ? measure(size.value, inner, bigSize, 1.2, "bold") +
      measure(`${size.label} · ${size.status} · ${size.paragraphs}`, inner - SWATCH - 2 * small, small, leading)
    : REM * leading;
  const panel = [
    1.25 * REM * HEADING + measure(summary, inner, 1.02 * REM, leading),
    number,
    terms.reduce((sum, height) => sum + height, 0.6 * REM * (terms.length - 1)),
    measure(t("home.more", { name }), inner, REM, leading),
  ];
  const sources = sourceLines(context);
  return Math.ceil(
    2 * PADDING +
      SLACK +
      4 +
      2.4 * REM +
      panel.reduce((sum, height) => sum + height, 0.9 * REM * (panel.length - 1)) +
      sources.reduce((sum, line) => sum + 0.15 * REM + measure(line, outer, small, NOTE), 0) +
      editionHeight(outer, context) +
      0.5 * REM +
      measure(t("site.name"), outer, 0.85 * REM, leading),
  );
}

/** Sizes for frames of a figure; reckoned once for all the pages that offer them. */
export const figureFrame = once((shown: Shown): FrameSize => {
  const limit = shown.matrix ? TABLE_FROM : WIDE_FROM;
  return frameSize(figureEmbedHeight(shown), Math.ceil(limit + 2 * PADDING));
});

/** Sizes for frames of a carrier. */
export function carrierFrame(carrier: string, context: Context): FrameSize {
  return frameSize((width) => carrierEmbedHeight(carrier, width, context), WIDE_FROM);
}
