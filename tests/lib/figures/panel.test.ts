import { describe, expect, it } from "vitest";
import {
  asChart,
  type ChartPanel,
  digestOf,
  groupsOf,
  linesOfChart,
  rowsOfPanel,
  type TrendPanel,
} from "@/lib/figures/panel";
import type { QuantityRow, Row } from "@/lib/series/row";
import { gapRow, numberRow } from "@/tests/rows";

const row = (id: string) => numberRow(id);
const gaps = [gapRow("gap-1", ["kddi"]), gapRow("gap-2", ["ntt", "kddi"])];
const chart = (change: Partial<ChartPanel>): ChartPanel => ({
  kind: "chart",
  rows: [row("a"), row("b")],
  unit: "GPUs",
  scale: "log",
  ...change,
});
const ids = (rows: Row[]) => rows.map(({ id }) => id);

describe("rows behind a panel", () => {
  it("are its marks, then what follows from them, then what is not stated", () => {
    const panel = chart({
      derived: { ...row("ratio"), kind: "derived", inputs: [] },
      notStated: { rows: gaps, lines: "one" },
    });
    expect(ids(rowsOfPanel(panel))).toEqual(["a", "b", "ratio", "gap-1", "gap-2"]);
    expect(ids(rowsOfPanel(chart({ derived: null })))).toEqual(["a", "b"]);
  });

  it("are a timeline's events and a matrix's statements", () => {
    const reference = { at: 0, label: { ja: "", en: "" } };
    expect(ids(rowsOfPanel({ kind: "timeline", rows: [row("e")], reference }))).toEqual(["e"]);
    const matrix = { columns: [], lines: [], blanks: 0, cellCount: 0, rows: [row("s")] };
    expect(ids(rowsOfPanel({ kind: "matrix", matrix }))).toEqual(["s"]);
  });
});

describe("lines of a chart", () => {
  it("end with what is not stated, each on its own", () => {
    expect(ids(linesOfChart(chart({})))).toEqual(["a", "b"]);
    expect(ids(linesOfChart(chart({ notStated: { rows: gaps, lines: "each" } })))).toEqual([
      "a",
      "b",
      "gap-1",
      "gap-2",
    ]);
  });

  it("or all in one, with every fact and carrier, and no subject of its own", () => {
    expect(linesOfChart(chart({ notStated: { rows: gaps, lines: "one" } })).at(-1)).toMatchObject({
      facts: ["gap-1", "gap-2"],
      carriers: ["kddi", "ntt"],
      subject: "source",
      label: { ja: "gap-1の、gap-2の", en: "gap-1; gap-2" },
    });
    expect(ids(linesOfChart(chart({ notStated: { rows: [], lines: "one" } })))).toEqual(["a", "b"]);
  });
});

describe("rows in groups", () => {
  const [first, second] = [
    { ja: "一", en: "one" },
    { ja: "二", en: "two" },
  ];

  it("follow one another under their name, rows without one on their own", () => {
    const rows = [
      row("a"),
      { ...row("b"), group: first },
      { ...row("c"), group: first },
      { ...row("d"), group: second },
      { ...row("e"), group: first },
    ];
    expect(groupsOf(rows).map(({ label, rows: own }) => [label?.en, ids(own)])).toEqual([
      [undefined, ["a"]],
      ["one", ["b", "c"]],
      ["two", ["d"]],
      ["one", ["e"]],
    ]);
    expect(groupsOf([])).toEqual([]);
  });
});

describe("a digest", () => {
  const weighed = (weights: number[]) =>
    chart({ rows: weights.map((weight, place) => ({ ...row(`r${place}`), weight })) });

  it("keeps the rows that matter most, of equal ones the later, in their order", () => {
    const { panel, left } = digestOf(weighed([1, 3, 0, 1, 2, 1]), 4);
    expect(ids(panel.rows)).toEqual(["r1", "r3", "r4", "r5"]);
    expect(left).toBe(2);
  });

  it("is the panel itself where all rows have room, and takes no weight for none", () => {
    const panel = chart({});
    expect(digestOf(panel, 2)).toEqual({ panel, left: 0 });
    expect(digestOf(panel, 2).panel).toBe(panel);
    expect(ids(digestOf(panel, 1).panel.rows)).toEqual(["b"]);
  });
});

describe("a trend as lines of a chart", () => {
  const facet = (id: string, unit: "percent" | "months", rows: QuantityRow[]) => ({
    id,
    label: { ja: id, en: id },
    rows,
    unit,
    joined: false,
  });
  const trend: TrendPanel = {
    kind: "trend",
    facets: [
      facet("x", "percent", [row("a"), row("shared")]),
      facet("y", "months", [row("b")]),
      facet("z", "percent", [row("shared"), row("c")]),
    ],
    rows: [row("a"), row("shared"), row("b"), row("c")],
    scale: "log",
    notStated: gaps,
  };

  it("is one a unit, each row once and in the group of its first facet", () => {
    const charts = asChart(trend);
    expect(charts.map(({ unit, rows }) => [unit, ids(rows)])).toEqual([
      ["percent", ["a", "shared", "c"]],
      ["months", ["b"]],
    ]);
    expect(charts[0]?.rows.map(({ group }) => group?.en)).toEqual(["x", "x", "z"]);
    expect(charts.every(({ scale }) => scale === "log")).toBe(true);
  });

  it("says what is not stated once", () => {
    const [first, second] = asChart(trend);
    expect(first?.notStated).toEqual({ rows: gaps, lines: "one" });
    expect(second?.notStated).toBeUndefined();
    expect(asChart({ ...trend, notStated: [] })[0]?.notStated).toBeUndefined();
  });

  it("has every row of the trend", () => {
    expect(ids(rowsOfPanel(trend))).toEqual(["a", "shared", "b", "c", "gap-1", "gap-2"]);
    expect(
      asChart(trend)
        .flatMap(({ rows }) => ids(rows))
        .sort(),
    ).toEqual(ids(trend.rows).sort());
  });
});
