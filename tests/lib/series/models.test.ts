import { describe, expect, it } from "vitest";
import { carrierOf, dataset } from "@/lib/dataset";
import { compareDates } from "@/lib/dataset/edtf";
import { modelColumns, modelRow, modelSeries, releasedModels } from "@/lib/series/models";
import { provenanceOf } from "@/lib/series/provenance";
import type { Row } from "@/lib/series/row";
import { article } from "@/tests/article";

describe("models that came out", () => {
  const models = releasedModels(dataset);

  it("are the carriers', in their order, each's oldest first", () => {
    const carriers = models.map(({ organisation }) => carrierOf(dataset, organisation));
    expect([...new Set(carriers)]).toEqual(["kddi", "ntt", "softbank"]);
    models.slice(1).forEach((model, index) => {
      if (carriers[index] !== carriers[index + 1]) return;
      expect(compareDates(models[index]?.released, model.released)).toBeLessThanOrEqual(0);
    });
  });

  it("are named once where a newer entry names them anew", () => {
    const ids = models.map(({ id }) => id);
    for (const { supersedes = [] } of dataset.models) for (const old of supersedes) expect(ids).not.toContain(old);
    expect(releasedModels(article).every(({ released }) => released)).toBe(true);
  });
});

describe("the table of models", () => {
  const { columns, lines, models } = modelSeries(dataset, {
    date: (edtf) => ({ ja: `日${edtf}`, en: `on ${edtf}` }),
    word: (kind, id) => ({ ja: `${kind}:${id}`, en: `${kind}:${id}` }),
  });

  it("has a line a model and a cell where something is stated, each leading to the model", () => {
    expect(columns).toEqual([...modelColumns]);
    expect(lines.map(({ id }) => id)).toEqual(models.map(({ id }) => id));
    for (const { id, cells } of lines) {
      expect(cells.source).toHaveLength(1);
      for (const rows of Object.values(cells)) for (const { facts } of rows) expect(facts).toEqual([`model-${id}`]);
    }
  });

  it("leaves sizes nobody states empty, and says words in the language handed in", () => {
    const sizeless = models.filter(({ sizes }) => !sizes);
    expect(sizeless.length).toBeGreaterThan(0);
    for (const { id } of sizeless) expect(lines.find((line) => line.id === id)?.cells.sizes).toEqual([]);
    const [first] = lines;
    expect(first?.cells.released?.[0]?.text?.en).toBe(`on ${models[0]?.released}`);
    const open = models.find(({ weights }) => weights === "open");
    expect(lines.find(({ id }) => id === open?.id)?.cells.weights?.[0]?.text?.en).toBe("weights:open");
  });
});

describe("lines of the table of models", () => {
  const { lines, models } = modelSeries(dataset);
  const keyOf = (row?: Row) => Number(row?.kind === "model" ? row.sortKey : undefined);
  const sortedBy = (column: string) =>
    lines
      .filter(({ cells }) => cells[column]?.length)
      .sort((a, b) => keyOf(a.cells[column]?.[0]) - keyOf(b.cells[column]?.[0]))
      .map(({ id }) => id);

  it("sort by when a model came out, a month before its days", () => {
    expect(sortedBy("released")).toEqual(
      [...models].sort((a, b) => compareDates(a.released, b.released)).map(({ id }) => id),
    );
  });

  it("sort by the largest size of a model, which its words name in every language", () => {
    const sized = models.filter(({ largest }) => largest !== undefined);
    expect(sortedBy("sizes")).toEqual(
      sized.toSorted((a, b) => (a.largest ?? 0) - (b.largest ?? 0)).map(({ id }) => id),
    );
    for (const { largest, sizes } of sized)
      for (const words of Object.values(sizes ?? {}))
        expect(Math.max(...(words.match(/\d+(?:\.\d+)?/g) ?? []).map(Number))).toBe(largest);
  });
});

describe("a model as a row", () => {
  it("has its carrier, day of release and source", () => {
    const [model] = releasedModels(dataset);
    if (!model) throw new Error("no model");
    const row = modelRow(dataset, model);
    expect(row).toMatchObject({ id: `model-${model.id}`, kind: "model", carriers: ["kddi"] });
    expect(provenanceOf(row)).toMatchObject({ asOf: model.released, source: model.source });
  });
});
