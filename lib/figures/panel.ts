import type { Unit } from "@/lib/dataset";
import { punctuation } from "@/lib/format/punctuation";
import { inEveryLocale, type Localized } from "@/lib/i18n/locales";
import type { MatrixSeries } from "@/lib/series/matrix";
import type { Row } from "@/lib/series/row";

/** A lane of a chart: several marks on one line. */
export interface Lane {
  id: string;
  head: Localized;
  rows: Row[];
  /** An arrow from one of the rows to smaller values nobody states. */
  arrow?: { from: Row; label: Localized };
}

/** Marks on an axis of numbers, one line a row. */
export interface ChartPanel {
  kind: "chart";
  /** Top to bottom. */
  rows: Row[];
  unit: Unit;
  scale: "log" | "linear";
  /** What the source leaves out, below the rows: each on a line of its own, or all in one. */
  notStated?: { rows: Row[]; lines: "each" | "one" };
  /** A number that follows from the rows; in tables and files. */
  derived?: Row | null;
  /** The derived number drawn as a distance, below the first row. */
  bracket?: { from: number; to: number };
  /** The rows again, several on a line. */
  lanes?: Lane[];
  /** What the axis measures, where the figure has several. */
  caption?: Localized;
  /** Where the axis ends because there is no more, such as 100 %. */
  whole?: number;
  /** A value worth a line across all rows. */
  reference?: { at: number; label: Localized };
  /** Room for labels beside a wide drawing, logical px. */
  labelWidth: number;
}

/** Events on a time axis; bounds of rows in UTC milliseconds. */
export interface TimelinePanel {
  kind: "timeline";
  rows: Row[];
  /** What has happened ends here. */
  reference: { at: number; label: Localized };
  labelWidth: number;
}

/** Statements, lines against carriers. */
export interface MatrixPanel {
  kind: "matrix";
  matrix: MatrixSeries;
}

/** A part of a figure, free of language and of any way to draw it; every outlet is made from it. */
export type Panel = ChartPanel | TimelinePanel | MatrixPanel;

/** Every row behind a panel: marks first, then derived numbers, then what is not stated. */
export function rowsOfPanel(panel: Panel): Row[] {
  if (panel.kind === "matrix") return panel.matrix.rows;
  if (panel.kind === "timeline") return panel.rows;
  return [...panel.rows, ...(panel.derived ? [panel.derived] : []), ...(panel.notStated?.rows ?? [])];
}

function inOne(rows: Row[]): Row[] {
  const [first] = rows;
  if (!first) return [];
  return [
    {
      ...first,
      facts: rows.flatMap(({ facts }) => facts),
      carriers: [...new Set(rows.flatMap(({ carriers }) => carriers))],
      subject: "source",
      label: inEveryLocale((locale) =>
        rows.map(({ label }) => label?.[locale] ?? "").join(punctuation[locale].phrases),
      ),
    },
  ];
}

/** The rows a chart has a line for: its marks, then what the source leaves out. */
export function linesOfChart({ rows, notStated }: ChartPanel): Row[] {
  if (!notStated) return rows;
  return [...rows, ...(notStated.lines === "one" ? inOne(notStated.rows) : notStated.rows)];
}
