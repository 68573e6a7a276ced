import type { Unit } from "@/lib/dataset";
import { punctuation } from "@/lib/format/punctuation";
import { inEveryLocale, type Localized } from "@/lib/i18n/locales";
import type { MatrixSeries } from "@/lib/series/matrix";
import type { DerivedRow, NotStatedRow, Row } from "@/lib/series/row";
import type { Facet } from "@/lib/series/trend";

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
  notStated?: { rows: NotStatedRow[]; lines: "each" | "one" };
  /** A number that follows from the rows; in tables and files. */
  derived?: DerivedRow | null;
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
}

/** Events on a time axis; bounds of rows in UTC milliseconds. */
export interface TimelinePanel {
  kind: "timeline";
  rows: Row[];
  /** What has happened ends here. */
  reference: { at: number; label: Localized };
  /** Whether there are so many rows that lines stand closer and the axis counts years. */
  dense?: boolean;
}

/** Numbers against time, one facet below the other on a shared axis of time; rows of a facet share its scale. */
export interface TrendPanel {
  kind: "trend";
  facets: Facet[];
  rows: Row[];
  scale: "log" | "linear";
  /** What is not stated, in one line below. */
  notStated: NotStatedRow[];
}

/** Statements, lines against carriers. */
export interface MatrixPanel {
  kind: "matrix";
  matrix: MatrixSeries;
}

/** A part of a figure, free of language and of any way to draw it; every outlet is made from it. */
export type Panel = ChartPanel | TimelinePanel | TrendPanel | MatrixPanel;

/** Every row behind a panel: marks first, then derived numbers, then what is not stated. */
export function rowsOfPanel(panel: Panel): Row[] {
  if (panel.kind === "matrix") return panel.matrix.rows;
  if (panel.kind === "timeline") return panel.rows;
  if (panel.kind === "trend") return [...panel.rows, ...panel.notStated];
  return [...panel.rows, ...(panel.derived ? [panel.derived] : []), ...(panel.notStated?.rows ?? [])];
}

/** A panel whose rows have each been taken through a function, wherever they stand in it. */
export function mapRows(panel: Panel, change: <R extends Row>(row: R) => R): Panel {
  const all = <R extends Row>(rows: R[]): R[] => rows.map((row) => change(row));
  switch (panel.kind) {
    case "matrix": {
      const { matrix } = panel;
      const lines = matrix.lines.map((line) => ({
        ...line,
        cells: Object.fromEntries(Object.entries(line.cells).map(([column, rows]) => [column, all(rows)])),
      }));
      return { ...panel, matrix: { ...matrix, lines, rows: all(matrix.rows) } };
    }
    case "timeline":
      return { ...panel, rows: all(panel.rows) };
    case "trend": {
      const facets = panel.facets.map((facet) => ({ ...facet, rows: all(facet.rows) }));
      return { ...panel, facets, rows: all(panel.rows), notStated: all(panel.notStated) };
    }
    case "chart": {
      const { notStated, derived, lanes } = panel;
      return {
        ...panel,
        rows: all(panel.rows),
        ...(notStated ? { notStated: { ...notStated, rows: all(notStated.rows) } } : {}),
        ...(derived ? { derived: change(derived) } : {}),
        ...(lanes
          ? {
              lanes: lanes.map((lane) => ({
                ...lane,
                rows: all(lane.rows),
                ...(lane.arrow ? { arrow: { ...lane.arrow, from: change(lane.arrow.from) } } : {}),
              })),
            }
          : {}),
      };
    }
  }
}

function inOne(rows: NotStatedRow[]): Row[] {
  const [first] = rows;
  if (!first) return [];
  return [
    {
      ...first,
      facts: rows.flatMap(({ facts }) => facts),
      carriers: [...new Set(rows.flatMap(({ carriers }) => carriers))],
      ...(first.calm && !rows.every(({ calm }) => calm) ? { calm: false } : {}),
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
  if (notStated.lines === "each") return [...rows, ...notStated.rows];
  // What a source leaves out is one thing, what we looked for in vain another.
  const [leftOut, lookedFor] = [false, true].map((dated) =>
    notStated.rows.filter(({ fact }) => Boolean(fact.searchedOn) === dated),
  );
  return [...rows, ...inOne(leftOut ?? []), ...inOne(lookedFor ?? [])];
}

/** Rows of a group one after another, under its name; rows without one keep their place. */
export function groupsOf(rows: Row[]): { label: Localized | undefined; rows: Row[] }[] {
  const groups: { label: Localized | undefined; rows: Row[] }[] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last && last.label === row.group) last.rows.push(row);
    else groups.push({ label: row.group, rows: [row] });
  }
  return groups;
}

/**
 * A panel that has no more lines than there is room for: the rows that matter most, and of equal ones the later.
 * @returns the panel, and how many rows are left to the figure's page
 */
export function digestOf<P extends ChartPanel | TimelinePanel>(panel: P, most: number): { panel: P; left: number } {
  const { rows } = panel;
  if (rows.length <= most) return { panel, left: 0 };
  const ranked = rows
    .map((row, place) => ({ row, place, weight: row.weight ?? 0 }))
    .sort((a, b) => b.weight - a.weight || b.place - a.place)
    .slice(0, most);
  const kept = new Set(ranked.map(({ row }) => row));
  return { panel: { ...panel, rows: rows.filter((row) => kept.has(row)) }, left: rows.length - most };
}

/** A trend as lines of a chart, facet by facet and oldest first, for outlets that have no axis of time. */
export function asChart({ facets, notStated, scale }: TrendPanel): ChartPanel[] {
  const units = [...new Set(facets.map(({ unit }) => unit))];
  return units.map(
    (unit, index): ChartPanel => ({
      kind: "chart",
      rows: facets
        .filter((facet) => facet.unit === unit)
        .flatMap(({ rows, label }) => rows.map((row) => ({ ...row, group: label })))
        .filter((row, place, all) => all.findIndex(({ id }) => id === row.id) === place),
      unit,
      scale,
      ...(index === 0 && notStated.length > 0 ? { notStated: { rows: notStated, lines: "one" as const } } : {}),
    }),
  );
}
