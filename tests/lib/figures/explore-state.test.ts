import { describe, expect, it } from "vitest";
import { exploreOptions, exploreState, isEmptyChoice } from "@/lib/figures/explore-state";
import { defaultOptions, defaultView, type FigureOptions } from "@/lib/figures/options";
import { show } from "@/lib/figures/shown";
import { figureUrl } from "@/lib/site/figure-url";
import { stateChoices } from "@/lib/state/choices";
import { formatQuery, parseQuery } from "@/lib/state/query";
import { exploreFields } from "@/lib/state/site-fields";
import { articleContext as contextIn, article as dataset } from "@/tests/article";

const context = contextIn("en");

const view = (change: Partial<typeof defaultView>): FigureOptions => ({
  ...defaultOptions,
  view: { ...defaultView, ...change },
});

describe("the explorer's figure", () => {
  it("round-trips through a short address", () => {
    const fields = exploreFields(stateChoices(dataset).explore);
    const options = view({ measure: "gpu-count", base: "japan-largest-gpus", notes: false });
    const url = new URL(figureUrl(show("explore", context, options)));
    expect(url.search).toBe("?measure=gpu-count&base=japan-largest-gpus&notes=off");
    expect(exploreOptions(parseQuery(fields, url.search).state)).toEqual({ ...options });
    expect(formatQuery(fields, exploreState(defaultOptions))).toBe("");
  });
});

describe("a choice", () => {
  const facts = [
    { id: "a", measure: "gpu-count", text: "" },
    { id: "b", measure: "gpu-count", text: "" },
    { id: "c", measure: "investment", text: "" },
  ];
  const empty = (measure: "gpu-count" | "investment", chosen: string[], base = "none") =>
    isEmptyChoice({ ...exploreState(defaultOptions), measure, facts: chosen, base }, facts);

  it("draws something as long as a quantity of its measure is chosen", () => {
    expect(empty("gpu-count", [])).toBe(false);
    expect(empty("gpu-count", ["b"])).toBe(false);
    expect(empty("gpu-count", ["c"])).toBe(true);
    expect(empty("gpu-count", ["none"])).toBe(true);
  });

  it("draws nothing of the base alone", () => {
    expect(empty("investment", [], "c")).toBe(true);
    expect(empty("gpu-count", ["a"], "a")).toBe(true);
    expect(empty("gpu-count", [], "a")).toBe(false);
  });
});

describe("options of the reader's own figure", () => {
  it("have no rate and no base unless they are chosen", () => {
    const state = { ...exploreState(defaultOptions), base: "a", rate: 100 };
    expect(exploreOptions(state)).toMatchObject({ rate: 100, view: { base: "a", notes: true } });
    expect(Object.keys(exploreOptions(exploreState(defaultOptions)))).not.toContain("rate");
    expect(exploreOptions(exploreState(defaultOptions)).view).not.toHaveProperty("base");
  });
});
