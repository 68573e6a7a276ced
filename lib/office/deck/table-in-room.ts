import type { Context } from "@/lib/context/context";
import { columnName, headName } from "@/lib/figures/matrix-names";
import { rowText } from "@/lib/figures/row-text";
import type { MatrixSeries } from "@/lib/series/matrix";
import { heightOf, linesIn, type Room, TALL_LEADING } from "./room";
import { POINTS_PER_INCH } from "./style";
import { dense, HEAD_WIDTH, type Laid, paged, roomy, type Setting } from "./table";

type Line = MatrixSeries["lines"][number];
type Cells = Line["cells"];

/** The first column takes this share of a narrow room, and at least so much, inches. */
const HEAD_SHARE = 0.25;
const LEAST_HEAD = 1.2;
/** Lines a page should hold at least before its type gets smaller. */
const FEW = 2;

/** How tall things are in one setting and width, in any font, inches. */
interface Measure {
  setting: Setting;
  head: number;
  /** Heading line, with these columns. */
  heading(columns: string[]): number;
  label(line: Line): number;
  /** A statement in its cell. */
  statement(row: MatrixSeries["rows"][number]): number;
}

function measureOf(series: MatrixSeries, count: number, setting: Setting, room: Room, context: Context): Measure {
  const { locale, t } = context;
  const head = Math.min(HEAD_WIDTH, Math.max(LEAST_HEAD, room.w * HEAD_SHARE));
  const width = (room.w - head) / count - setting.right;
  const { size, small, top } = setting;
  const known = new Map<string, number>();
  const tall = (lines: number, type = size) => (lines * type * TALL_LEADING[locale]) / POINTS_PER_INCH;
  return {
    setting,
    head,
    heading: (columns) =>
      2 * top +
      Math.max(
        heightOf([headName(series, context)], head - setting.right, size, locale),
        ...columns.map((column) => heightOf([columnName(series, column, context)], width, size + 2, locale, "bold")),
      ),
    label: ({ label }) => heightOf([label[locale]], head - setting.right, size, locale, "bold"),
    statement: (row) => {
      const { label, status, paragraphs } = rowText(row, context);
      const about = series.plain ? "" : `  ${status} ${paragraphs}`;
      // Of both sizes of type the larger one: lines break a little later than reckoned.
      const text = small < size ? label + about : label;
      const height =
        known.get(text) ??
        tall(Math.max(linesIn(text, width, size, locale), linesIn(t("vocabulary.notStated"), width, size, locale)));
      known.set(text, height);
      return height;
    },
  };
}

/** A line, or what has room of it. */
interface Piece {
  line: Line;
  height: number;
  isFurther: boolean;
}

/** A line in as many pieces as its room asks for, each with whole statements. */
function piecesOf(line: Line, columns: string[], measure: Measure, most: number): Piece[] {
  const { setting, label, statement } = measure;
  const pieces: Piece[] = [];
  let left: Cells = Object.fromEntries(columns.map((column) => [column, line.cells[column] ?? []]));
  do {
    const cells: Cells = {};
    const rest: Cells = {};
    let tallest = Math.max(label(line), (setting.size * TALL_LEADING.ja) / POINTS_PER_INCH);
    for (const column of columns) {
      const rows = left[column] ?? [];
      let height = 0;
      let taken = 0;
      // One statement at least, so that the line comes to an end.
      for (const row of rows) {
        const next = height + statement(row);
        if (taken > 0 && next + 2 * setting.top > most) break;
        height = next;
        taken += 1;
      }
      cells[column] = rows.slice(0, taken);
      rest[column] = rows.slice(taken);
      tallest = Math.max(tallest, height);
    }
    pieces.push({ line: { ...line, cells }, height: tallest + 2 * setting.top, isFurther: pieces.length > 0 });
    left = rest;
  } while (columns.some((column) => (left[column] ?? []).length > 0));
  return pieces;
}

/** A page of a table on a reader's template. */
export interface TablePage {
  matrix: MatrixSeries;
  laid: Laid;
}

interface Cut {
  pages: TablePage[];
  /** Whether all of it has room. */
  fits: boolean;
  /** Whether a line runs over pages. */
  isTorn: boolean;
}

/** Columns in groups of about the same size. */
function groupsOf(columns: string[], most: number): string[][] {
  const count = Math.ceil(columns.length / most);
  return Array.from({ length: count }, (_, place) =>
    columns.slice(Math.round((place * columns.length) / count), Math.round(((place + 1) * columns.length) / count)),
  );
}

function cutFor(series: MatrixSeries, most: number, setting: Setting, room: Room, context: Context): Cut {
  const groups = groupsOf(series.columns, most);
  let [fits, isTorn] = [true, false];
  const pages = groups.flatMap((columns): TablePage[] => {
    const measure = measureOf(series, columns.length, setting, room, context);
    const heading = measure.heading(columns);
    const left = room.h - heading;
    const made: Piece[][] = [];
    let height = Number.POSITIVE_INFINITY;
    for (const line of series.lines) {
      const pieces = piecesOf(line, columns, measure, left);
      isTorn ||= pieces.length > 1;
      for (const piece of pieces) {
        fits &&= piece.height <= left;
        if (height + piece.height > left) {
          made.push([]);
          height = 0;
        }
        made.at(-1)?.push(piece);
        height += piece.height;
      }
    }
    return made.map((pieces) => ({
      matrix: { ...series, columns, lines: pieces.map(({ line }) => line) },
      laid: {
        setting,
        head: measure.head,
        heights: [heading, ...pieces.map((piece) => (Number.isFinite(piece.height) ? piece.height : left))],
        isFurther: pieces.map((piece) => piece.isFurther),
      },
    }));
  });
  return { pages, fits, isTorn };
}

/**
 * A matrix in as many tables as a room asks for: all on one slide in the roomiest setting, or over slides, in smaller
 * type, a long line over several, and only then with fewer columns a slide. No line is ever taller than its slide.
 */
export function tablesInRoom(series: MatrixSeries, room: Room, context: Context): TablePage[] {
  const whole = series.columns.length;
  for (const setting of [roomy, paged, dense]) {
    const { pages, fits } = cutFor(series, whole, setting, room, context);
    if (fits && pages.length === 1) return pages;
  }
  const cuts: Cut[] = [];
  for (let most = whole; most > 0; most -= 1) {
    const both = [paged, dense].map((setting) => cutFor(series, most, setting, room, context));
    const good = both.filter(({ fits }) => fits);
    const lines = ({ pages }: Cut) => series.lines.length / pages.length;
    const best =
      good.find((cut) => !cut.isTorn && lines(cut) >= FEW) ?? good.find(({ isTorn }) => !isTorn) ?? good.at(-1);
    if (best) return best.pages;
    cuts.push(...both);
  }
  return (cuts.at(-1) as Cut).pages;
}
