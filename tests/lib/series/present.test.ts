import { describe, expect, it } from "vitest";
import { dataset, type QuantityFact } from "@/lib/dataset";
import { statuses } from "@/lib/dataset/vocabulary";
import { isAhead, largestOfCarriers, presentOf, presentRows, settledFacts } from "@/lib/series/present";
import { type Row, rowsOfMeasure } from "@/lib/series/row";
import { article } from "@/tests/article";
import { numberRow } from "@/tests/rows";

const row = (
  id: string,
  lower: number,
  {
    carriers = ["ntt"],
    age,
    subject = "ntt",
    ...fact
  }: Partial<QuantityFact> & Partial<Pick<Row, "carriers" | "age">> = {},
) => {
  const quantity = {
    lower,
    upper: lower,
    value: lower,
    unit: "GPUs",
    precision: "exact",
    words: { ja: "", en: "" },
  } as const;
  return numberRow(id, { subject, quantity, ...fact }, { carriers, age });
};
const ids = (rows: Row[]) => rows.map(({ id }) => id);

describe("what is still to come", () => {
  it("is told by its status", () => {
    const ahead = statuses.filter((status) => isAhead(row("a", 1, { status })));
    expect(ahead).toEqual(["announced", "planned", "envisioned", "forecast"]);
  });

  it("is settled once its verdict says that something happened", () => {
    const settled = settledFacts(dataset);
    expect(settled.has("softbank-params-target")).toBe(true);
    expect(settled.has("softbank-params-vision")).toBe(false);
    expect(settled.has("dev-speedup")).toBe(false);
    expect(settledFacts(article).size).toBe(0);
  });
});

describe("rows that tell how things stand", () => {
  it("are each owner's largest and newest that are there, and open plans", () => {
    const rows = [
      row("small", 1, { asOf: "2024-01" }),
      row("newest", 2, { asOf: "2026-01" }),
      row("between", 3, { asOf: "2025-01" }),
      row("largest", 4, { asOf: "2024-06" }),
      row("gone", 5, { age: "overtaken", asOf: "2026-06" }),
      row("plan", 6, { status: "planned" }),
      row("softbank-params-target", 7, { status: "planned" }),
      row("other", 8, { carriers: [], subject: "meta" }),
    ];
    expect(ids(presentRows(dataset, rows))).toEqual(["newest", "largest", "plan", "other"]);
  });

  it("keep the order of the rows, and are all of the article's", () => {
    const { rows } = rowsOfMeasure(article, "model-size");
    expect(presentRows(article, rows)).toEqual(rows);
  });
});

describe("the largest of each carrier", () => {
  it("is more than a vision, smallest first, and none of no carrier's", () => {
    const rows = [
      row("ntt-small", 1),
      row("kddi", 3, { carriers: ["kddi"] }),
      row("ntt-large", 5),
      row("vision", 9, { status: "envisioned" }),
      row("forecast", 10, { status: "forecast" }),
      row("meta", 11, { carriers: [] }),
    ];
    expect(ids(largestOfCarriers(rows))).toEqual(["kddi", "ntt-large"]);
    expect(largestOfCarriers([])).toEqual([]);
  });
});

describe("how one carrier stands", () => {
  it("falls back to its newest word where all its plans are settled", () => {
    const { rows } = rowsOfMeasure(dataset, "ownership-share");
    expect(presentRows(dataset, rows)).toEqual([]);
    expect(ids(presentOf(dataset, rows, "kddi"))).toEqual(["elyza-stake"]);
    expect(presentOf(dataset, rows, "ntt")).toEqual([]);
  });

  it("is what stands where something does", () => {
    const { rows } = rowsOfMeasure(dataset, "gpu-count");
    expect(presentOf(dataset, rows, "softbank")).toEqual(
      presentRows(dataset, rows).filter(({ carriers }) => carriers.includes("softbank")),
    );
  });
});
