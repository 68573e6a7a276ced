import { describe, expect, it } from "vitest";
import { byId } from "@/lib/dataset";
import { derivedRow, evaluate } from "@/lib/series/derived";
import { provenanceOf } from "@/lib/series/provenance";
import { quantityRow } from "@/lib/series/row";
import { article as dataset } from "@/tests/article";

const row = (id: string) => quantityRow(dataset, byId(dataset.quantities, id));
const operand = (id: string) => ({ quantity: byId(dataset.quantities, id).quantity, fact: id });
const label = { ja: "比", en: "ratio" };

describe("a formula", () => {
  it("works on ranges and plain numbers", () => {
    expect(evaluate({ left: { number: 100 }, operator: "−", right: operand("dev-speedup") })).toEqual({
      lower: 96,
      upper: 98,
    });
    expect(evaluate({ left: operand("dev-speedup"), operator: "×", right: { number: 10 } })).toEqual({
      lower: 20,
      upper: 40,
    });
  });

  it("refuses to divide by a range that holds zero", () => {
    expect(() => evaluate({ left: operand("dev-speedup"), operator: "÷", right: { number: 0 } })).toThrow(
      "cannot divide by 0 to 0: the range contains zero",
    );
  });
});

describe("a computed row", () => {
  const gap = derivedRow({
    id: "gap",
    label,
    inputs: [row("meta-gpus-added"), row("japan-largest-gpus")],
    formula: { left: operand("meta-gpus-added"), operator: "÷", right: operand("japan-largest-gpus") },
    unit: "times",
  });

  it("is as vague and as open as the worst of its inputs", () => {
    expect(gap.quantity).toMatchObject({ upper: 175, unit: "times", precision: "order" });
    expect(gap.quantity?.value).toBeUndefined();
    expect(provenanceOf(gap).status).toBe("planned");
  });

  it("rests on all facts and takes the rest from the first", () => {
    expect(gap).toMatchObject({
      kind: "derived",
      facts: ["meta-gpus-added", "japan-largest-gpus"],
      subject: "meta",
    });
    expect(provenanceOf(gap).source).toEqual({ id: "nikkei-2024-03-25", paragraphs: [16] });
  });

  it("has a value where all inputs are sharp, and carriers and subject when they are given", () => {
    const ratio = derivedRow({
      id: "ratio",
      label,
      inputs: [row("elyza-model-params"), row("tsuzumi-params")],
      formula: { left: operand("elyza-model-params"), operator: "÷", right: operand("tsuzumi-params") },
      unit: "times",
      subject: "source",
      carriers: [],
    });
    expect(ratio).toMatchObject({ quantity: { value: 10, precision: "exact" }, subject: "source", carriers: [] });
  });
});
