import { describe, expect, it } from "vitest";

import { fileSchemas, modelSchema, quantitySchema, sourceSchema } from "@/lib/dataset/schema";
import { article as dataset } from "@/tests/article";

const messages = (schema: typeof modelSchema | typeof quantitySchema | typeof sourceSchema, row: object) =>
  (schema.safeParse(row).error?.issues ?? []).map(({ path, message }) => `${path.join(".")}: ${message}`);

describe("ids", () => {
  const model = dataset.models[0] as (typeof dataset.models)[number];
  it.each(["a", "gpt-3-5", "8x7b"])("%j is one", (id) => {
    expect(messages(modelSchema, { ...model, id })).toEqual([]);
  });
  it.each(["", "A", "a_b", "-a", "a--b", "a b", "a-"])("%j is none", (id) => {
    expect(messages(modelSchema, { ...model, id })).toEqual(["id: must be lower-case words joined by hyphens or dots"]);
  });
});

describe("rows", () => {
  const [quantity] = dataset.quantities;
  it("need a date the site can place, and at least one paragraph, counted from one", () => {
    expect(messages(quantitySchema, { ...quantity, asOf: "March" })).toEqual(["asOf: is not an EDTF level 1 date"]);
    const paragraphs = (list: number[]) => ({ ...quantity, source: { id: "a", paragraphs: list } });
    expect(messages(quantitySchema, paragraphs([]))).toHaveLength(1);
    expect(messages(quantitySchema, paragraphs([0]))).toHaveLength(1);
    expect(messages(quantitySchema, paragraphs([1, 2]))).toEqual([]);
  });

  it("take no key they do not know, in no depth", () => {
    expect(quantitySchema.safeParse({ ...quantity, note: "" }).success).toBe(false);
    expect(quantitySchema.safeParse({ ...quantity, label: { ja: "a", en: "b", fr: "c" } }).success).toBe(false);
  });

  it("may leave a source's title and address open, but not forget them", () => {
    const [source] = dataset.sources;
    expect(messages(sourceSchema, { ...source, url: "https://example.org" })).toEqual([]);
    expect(messages(sourceSchema, { ...source, url: "example" })).toHaveLength(1);
    expect(messages(sourceSchema, { ...source, title: undefined })).toHaveLength(1);
  });
});

describe("files", () => {
  it("may name their schema, and need the lists nothing works without", () => {
    expect(fileSchemas.events.safeParse({ $schema: "x", events: [] }).success).toBe(true);
    expect(fileSchemas.assumptions.safeParse({ assumptions: [] }).success).toBe(false);
  });
});
