import { describe, expect, it } from "vitest";

import { matrix } from "@/lib/series/matrix";
import { article as dataset } from "@/tests/article";

describe("a matrix of statements", () => {
  const heads = dataset.dimensions.filter(({ id }) => ["base-model", "investment"].includes(id));
  const made = matrix(dataset, heads, (head, { dimension }) => dimension === head);

  it("has a line a head and a column a carrier", () => {
    expect(made.columns).toEqual(["kddi", "ntt", "softbank"]);
    expect(made.lines.map(({ label }) => label.en)).toEqual(["Base model", "Investment"]);
    expect(made.lines[0]?.cells.ntt?.map(({ id }) => id)).toEqual(["ntt-base-model"]);
  });

  it("counts what the source says nothing about", () => {
    expect([made.cellCount, made.blanks]).toEqual([6, 2]);
    expect(made.lines[1]?.cells).toMatchObject({ ntt: [], softbank: [] });
  });

  it("lists a statement once, in however many lines it stands", () => {
    const all = matrix(dataset, heads, () => true);
    expect(all.lines[0]?.cells.kddi).toEqual(all.lines[1]?.cells.kddi);
    expect(new Set(all.rows.map(({ id }) => id)).size).toBe(all.rows.length);
  });

  it("is empty without heads", () => {
    expect(matrix(dataset, [], () => true)).toMatchObject({ lines: [], rows: [], cellCount: 0, blanks: 0 });
  });
});
