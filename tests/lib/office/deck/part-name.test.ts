import { describe, expect, it } from "vitest";
import { dataset } from "@/lib/dataset";
import { defaultOptions, type FigureOptions } from "@/lib/figures/options";
import { partName, readPartName } from "@/lib/office/deck/part-name";

const nameOf = (options: FigureOptions, figure: "investment" | "outcomes" | "explore" = "investment") =>
  partName({ figure, edition: dataset.edition, locale: "ja", options, page: 1, place: 0 }, dataset);

describe("the name of a part on a slide", () => {
  it("says figure, edition, language, settings and place", () => {
    expect(nameOf(defaultOptions)).toBe(`carrier-llm-compare/ja/${dataset.edition}/investment#2.1`);
    const options: FigureOptions = { scale: "linear", currency: "USD", rate: 140, highlight: ["kddi"] };
    expect(nameOf(options)).toContain("?scale=linear&currency=USD&rate=140&highlight=kddi#");
    expect(readPartName(nameOf(options))).toMatchObject({
      figure: "investment",
      locale: "ja",
      page: 1,
      place: 0,
      options,
    });
    expect(readPartName(nameOf({ ...defaultOptions, carrier: "ntt" }, "outcomes"))?.options.carrier).toBe("ntt");
  });

  it("carries no words of the reader's own", () => {
    expect(nameOf({ ...defaultOptions, own: { title: "secret", note: "secret" } })).not.toContain("secret");
  });

  it("of the reader's own figure gives the same figure back", () => {
    const view = { measure: "model-size" as const, facts: ["tsuzumi-params"], sort: "name" as const, notes: true };
    expect(readPartName(nameOf({ ...defaultOptions, view }, "explore"))?.options.view).toEqual(view);
  });

  it("is nobody else's", () => {
    for (const name of [
      "Chart 1",
      "carrier-llm-compare/xx/2026-11/investment#1.1",
      "carrier-llm-compare/ja/2026-11/nothing#1.1",
    ])
      expect(readPartName(name), name).toBeNull();
    expect(readPartName("carrier-llm-compare/en/1999-01/investment#1.1")?.edition).toBe("1999-01");
  });
});
