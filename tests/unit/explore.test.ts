import { describe, expect, it } from "vitest";
import { dataset } from "@/lib/dataset";
import { measures } from "@/lib/dataset/vocabulary";
import { figureDeck } from "@/lib/export/pptx/decks";
import { readableTable } from "@/lib/export/readable-table";
import { figureContext } from "@/lib/figures/context";
import { describeFigure } from "@/lib/figures/describe";
import { exploreSeries } from "@/lib/figures/explore/series";
import { exploreOptions, exploreState } from "@/lib/figures/explore-state";
import { defaultOptions, defaultView, type FigureOptions } from "@/lib/figures/options";
import { figureUrl } from "@/lib/site/figure-url";
import { stateChoices } from "@/lib/state/choices";
import { formatQuery, parseQuery } from "@/lib/state/query";
import { exploreFields } from "@/lib/state/site-fields";

const context = figureContext("en");
const view = (change: Partial<typeof defaultView>): FigureOptions => ({
  ...defaultOptions,
  view: { ...defaultView, ...change },
});

describe("the explorer's series", () => {
  it.each(measures)("%s never mixes units", (measure) => {
    const { rows } = exploreSeries(dataset, { ...defaultView, measure }, { currency: "USD", rate: 100 });
    expect(new Set(rows.map(({ quantity }) => quantity?.unit)).size).toBe(1);
  });

  it("holds quantities against a baseline by range arithmetic", () => {
    const { rows, unit } = exploreSeries(
      dataset,
      { ...defaultView, measure: "gpu-count", base: "japan-largest-gpus" },
      { currency: "JPY" },
    );
    expect(unit).toBe("times");
    expect(rows).toHaveLength(1);
    expect(rows[0]?.quantity?.lower).toBeCloseTo(35.0035, 3);
    expect(rows[0]?.quantity?.upper).toBe(175);
    expect(rows[0]?.quantity?.precision).toBe("order");
  });

  it("sorts and chooses as asked", () => {
    const ids = (change: Partial<typeof defaultView>) =>
      exploreSeries(dataset, { ...defaultView, ...change }, { currency: "JPY" }).rows.map(({ id }) => id);
    expect(ids({})[0]).toBe("tsuzumi-params");
    expect(ids({ facts: ["softbank-params-target", "tsuzumi-params"] })).toEqual([
      "tsuzumi-params",
      "softbank-params-target",
    ]);
    expect(ids({ sort: "name" })).not.toEqual(ids({}));
  });
});

describe("the explorer's figure", () => {
  it("states its own finding, whatever is chosen", () => {
    expect(describeFigure("explore", context, view({})).title).toContain("143×");
    for (const measure of measures)
      for (const facts of [[], [dataset.quantities[0]?.id ?? ""]]) {
        const { title, subtitle } = describeFigure("explore", context, view({ measure, facts }));
        expect(`${title} ${subtitle}`).not.toMatch(/undefined|NaN|Infinity|[{}]/);
        expect(title).not.toBe("");
      }
  });

  it("never states half a finding, whatever the base", () => {
    for (const { id: base, measure } of dataset.quantities)
      for (const fact of dataset.quantities)
        for (const facts of [[], ["none"], [base], [fact.id], [base, fact.id]]) {
          const options = view({ measure, base, facts });
          const { rows } = exploreSeries(dataset, options.view ?? defaultView, options);
          const { title } = describeFigure("explore", context, options);
          expect(title, JSON.stringify(options.view)).not.toMatch(/^ | {2}| is $| is \S*$|^is /);
          expect(title.includes("Choose"), title).toBe(rows.length === 0);
        }
  });

  it("keeps an empty choice in the address", () => {
    const fields = exploreFields(stateChoices(dataset).explore);
    const facts = (query: string) => parseQuery(fields, query).state.facts;
    expect(facts("?facts=none")).toEqual(["none"]);
    expect(facts("?facts=")).toEqual([]);
    expect(facts("?facts=none,tsuzumi-params")).toEqual(["tsuzumi-params"]);
    expect(parseQuery(fields, "?facts=nobody")).toMatchObject({ state: { facts: [] }, dropped: ["facts=nobody"] });
    expect(formatQuery(fields, parseQuery(fields, "?facts=none").state)).toBe("?facts=none");
  });

  it("round-trips through a short address", () => {
    const fields = exploreFields(stateChoices(dataset).explore);
    const options = view({ measure: "gpu-count", base: "japan-largest-gpus", notes: false });
    const url = new URL(figureUrl("explore", context, options));
    expect(url.search).toBe("?measure=gpu-count&base=japan-largest-gpus&notes=off");
    expect(exploreOptions(parseQuery(fields, url.search).state)).toEqual({ ...options });
    expect(formatQuery(fields, exploreState(defaultOptions))).toBe("");
  });

  it("is exported like any other", async () => {
    const options = view({ measure: "investment" });
    expect(readableTable("explore", context, options).length).toBeGreaterThan(3);
    expect((await figureDeck("explore", context, options)).length).toBeGreaterThan(10_000);
  });
});
