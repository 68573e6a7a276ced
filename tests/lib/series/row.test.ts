import { describe, expect, it } from "vitest";
import { byId } from "@/lib/dataset";
import {
  current,
  eventRow,
  lowerOf,
  notStatedRow,
  quantityOf,
  quantityRow,
  rowsOfMeasure,
  statementRow,
} from "@/lib/series/row";
import { article as dataset } from "@/tests/article";

const quantity = (id: string) => byId(dataset.quantities, id);

describe("rows of facts", () => {
  it("carry a number with its provenance, and the carrier behind its subject", () => {
    expect(quantityRow(dataset, quantity("elyza-model-params"))).toMatchObject({
      kind: "quantity",
      facts: ["elyza-model-params"],
      carriers: ["kddi"],
      quantity: { value: 7e10 },
      fact: { saidBy: "source", source: { id: "nikkei-2024-03-25", paragraphs: [3] } },
    });
  });

  it("are the same for the same fact of the same data set", () => {
    const row = quantityRow(dataset, quantity("elyza-model-params"));
    expect(quantityRow(dataset, quantity("elyza-model-params"))).toBe(row);
    expect(quantityRow({ ...dataset }, quantity("elyza-model-params"))).not.toBe(row);
  });

  it("name each carrier of an event once, and the article for an event of nobody", () => {
    expect(eventRow(dataset, byId(dataset.events, "event-alliance"))).toMatchObject({
      carriers: ["kddi"],
      subject: "kddi",
      fact: { date: "2024-03-18" },
    });
    expect(eventRow(dataset, byId(dataset.events, "event-source"))).toMatchObject({ carriers: [], subject: "source" });
  });

  it("keep a statement's dimension, and the label of what is not stated", () => {
    expect(statementRow(dataset, byId(dataset.statements, "ntt-technique"))).toMatchObject({
      kind: "statement",
      fact: { dimension: "technique", status: "envisioned" },
      label: null,
    });
    const gap = notStatedRow(dataset, byId(dataset.notStated, "llama-params"));
    expect(gap).toMatchObject({ carriers: [], label: { en: "Llama's parameters" } });
    expect(quantityOf(gap)).toBeUndefined();
  });
});

describe("old and new facts", () => {
  it("are told apart, and only the old one no longer holds", () => {
    const newer = { ...quantity("tsuzumi-params"), id: "newer", supersedes: ["tsuzumi-params"] };
    const both = { ...dataset, quantities: [...dataset.quantities, newer] };
    const { rows } = rowsOfMeasure(both, "model-size");
    const ages = Object.fromEntries(rows.map(({ id, age }) => [id, age]));
    expect(ages).toMatchObject({ "tsuzumi-params": "overtaken", newer: "newer", "elyza-model-params": undefined });
    expect(current(rows).map(({ id }) => id)).not.toContain("tsuzumi-params");
    expect(current(rows)).toHaveLength(rows.length - 1);
  });
});

describe("rows of a measure", () => {
  it("stand from small to large, with what the source leaves out", () => {
    const { rows, notStated } = rowsOfMeasure(dataset, "gpu-count");
    expect(rows.map(({ id }) => id)).toEqual(["japan-largest-gpus", "meta-gpus-added"]);
    expect(notStated).toHaveLength(4);
  });

  it("are placed by their extent, else by their number, else last", () => {
    const row = quantityRow(dataset, quantity("dev-speedup"));
    expect(lowerOf(row)).toBe(2);
    expect(lowerOf({ ...row, extent: { lower: 7, upper: 8 } })).toBe(7);
    expect(lowerOf(notStatedRow(dataset, byId(dataset.notStated, "llama-params")))).toBe(Number.POSITIVE_INFINITY);
  });
});
