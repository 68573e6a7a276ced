import { describe, expect, it } from "vitest";

import { factRows, factSentence, figuresByFact, figuresOfCarrier } from "@/lib/figures/facts";
import { articleContext as contextIn, article as dataset } from "@/tests/article";

describe("facts as rows", () => {
  const rows = factRows(dataset);

  it("are numbers, statements, events, then what is not stated", () => {
    const kinds = rows.map(({ row }) => row.kind);
    expect([...new Set(kinds)]).toEqual(["quantity", "statement", "event", "not-stated"]);
    expect(kinds.filter((kind) => kind === "quantity")).toHaveLength(dataset.quantities.length);
  });

  it("are said in their sentence, or by their label where nothing is stated", () => {
    const say = (id: string, locale: "ja" | "en") =>
      factSentence(rows.find(({ row }) => row.id === id) as (typeof rows)[number], contextIn(locale));
    expect(say("tsuzumi-params", "en")).toBe("The main model of NTT's tsuzumi has 7 billion parameters.");
    expect(say("kddi-gpus", "ja")).toBe("KDDIのGPU数");
  });
});

describe("figures of a fact", () => {
  it("are those whose rows rest on it", () => {
    const figures = figuresByFact(dataset);
    expect(figures.get("tsuzumi-params")).toEqual(["model-size", "positioning"]);
    expect(figures.get("event-alliance")).toEqual(["timeline", "open-vs-closed"]);
    expect(figures.get("nothing")).toBeUndefined();
  });
});

describe("figures of a carrier", () => {
  it("are those with a mark of its own", () => {
    expect(figuresOfCarrier(dataset, "ntt")).toEqual([
      "model-size",
      "compute-gap",
      "investment",
      "strategy-matrix",
      "modality-matrix",
      "positioning",
    ]);
    expect(figuresOfCarrier(dataset, "docomo")).toEqual([]);
  });
});
