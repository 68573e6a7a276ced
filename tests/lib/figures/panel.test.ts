import { describe, expect, it } from "vitest";
import { type ChartPanel, linesOfChart, rowsOfPanel } from "@/lib/figures/panel";
import type { Row } from "@/lib/series/row";

const row = (id: string, carriers: string[] = []): Row => ({
  id,
  kind: "quantity",
  facts: [id],
  carriers,
  subject: "kddi",
  label: { ja: `${id}の`, en: id },
});
const gaps = [row("gap-1", ["kddi"]), row("gap-2", ["ntt", "kddi"])];
const chart = (change: Partial<ChartPanel>): ChartPanel => ({
  kind: "chart",
  rows: [row("a"), row("b")],
  unit: "GPUs",
  scale: "log",
  labelWidth: 0,
  ...change,
});
const ids = (rows: Row[]) => rows.map(({ id }) => id);

describe("rows behind a panel", () => {
  it("are its marks, then what follows from them, then what is not stated", () => {
    const panel = chart({ derived: row("ratio"), notStated: { rows: gaps, lines: "one" } });
    expect(ids(rowsOfPanel(panel))).toEqual(["a", "b", "ratio", "gap-1", "gap-2"]);
    expect(ids(rowsOfPanel(chart({ derived: null })))).toEqual(["a", "b"]);
  });

  it("are a timeline's events and a matrix's statements", () => {
    const reference = { at: 0, label: { ja: "", en: "" } };
    expect(ids(rowsOfPanel({ kind: "timeline", rows: [row("e")], reference, labelWidth: 0 }))).toEqual(["e"]);
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
