import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { verdicts } from "@/lib/dataset/vocabulary";
import { scenarioBounds } from "@/lib/figures/scenario";
import { stateChoices } from "@/lib/state/choices";
import { formatQuery, parseQuery } from "@/lib/state/query";
import {
  compareFields,
  exploreFields,
  factFields,
  figureFields,
  LONGEST_TITLE,
  MOST_HIGHLIGHTED,
  outcomeFields,
  scenarioFields,
  siteFields,
} from "@/lib/state/site-fields";
import { article as dataset } from "@/tests/article";

const { explore, ...choices } = stateChoices(dataset);
const own = {
  highlight: fc.subarray([...choices.carriers, "o-elyza-stake"], { maxLength: MOST_HIGHLIGHTED }),
  title: fc.string({ maxLength: LONGEST_TITLE, unit: "grapheme-ascii" }),
  note: fc.constantFrom("", "社内の目安は3倍。", "“quoted” & <tagged>"),
};
const fields = siteFields(choices);

describe("the reader's state", () => {
  it("round-trips every state", () => {
    const some = (values: string[]) => fc.subarray(values);
    fc.assert(
      fc.property(
        fc.record({
          theme: fc.constantFrom("system", "light", "dark"),
          scale: fc.constantFrom("log", "linear"),
          currency: fc.constantFrom("JPY", "USD"),
          rate: fc.option(
            fc.integer({ min: choices.rate.lower * 100, max: choices.rate.upper * 100 }).map((cents) => cents / 100),
            { nil: undefined },
          ),
          carriers: some(choices.carriers),
          dimensions: some(choices.dimensions),
          rows: fc.constantFrom("current", "all"),
          carrier: fc.constantFrom("any", "context", ...choices.carriers),
          verdict: fc.constantFrom("any", ...verdicts),
          kind: fc.constantFrom("any", ...choices.kinds),
          status: fc.constantFrom("any", ...choices.statuses),
          q: fc.string({ maxLength: 80 }),
          ...own,
        }),
        (state) => {
          const { state: back, dropped } = parseQuery(fields, formatQuery(fields, state as never));
          expect(back).toEqual(state);
          expect(dropped).toEqual([]);
        },
      ),
    );
  });

  it("round-trips what the explorer and the scenario keep in the address", () => {
    const bounds = scenarioBounds(dataset);
    const span = (lower: number, upper: number) =>
      fc.tuple(fc.integer({ min: lower, max: upper }), fc.integer({ min: lower, max: upper })).map(([a, b]) => ({
        lower: Math.min(a, b),
        upper: Math.max(a, b),
      }));
    const scenario = scenarioFields(bounds);
    fc.assert(
      fc.property(
        fc.record({
          speed: span(2, 4),
          gpus: span(bounds.smaller.lower, bounds.smaller.upper),
          sum: span(20, 1000),
          months: fc.option(fc.integer({ min: 1, max: 999 }), { nil: undefined }),
          models: fc.option(fc.integer({ min: 1, max: 99 }), { nil: undefined }),
          price: fc.option(fc.integer({ min: 1, max: 9_999_999 }), { nil: undefined }),
          rate: fc.option(fc.integer({ min: bounds.rate.lower, max: bounds.rate.upper }), { nil: undefined }),
        }),
        (state) => {
          expect(parseQuery(scenario, formatQuery(scenario, state))).toEqual({ state, dropped: [] });
        },
      ),
    );
    const fieldsOfExplorer = exploreFields(explore);
    fc.assert(
      fc.property(
        fc.record({
          measure: fc.constantFrom(...explore.measures),
          facts: fc.subarray(explore.facts),
          base: fc.constantFrom("none", ...explore.facts),
          sort: fc.constantFrom("value", "name", "date"),
          notes: fc.constantFrom("on", "off"),
          scale: fc.constantFrom("log", "linear"),
          currency: fc.constantFrom("JPY", "USD"),
          rate: fc.constant(undefined),
          ...own,
        }),
        (state) => {
          const query = formatQuery(fieldsOfExplorer, state as never);
          expect(parseQuery(fieldsOfExplorer, query)).toEqual({ state, dropped: [] });
        },
      ),
    );
    for (const text of ["4-2", "1-9", "2-3-4", "x", "-", "2-"]) {
      expect(parseQuery(scenario, `?speed=${text}`)).toMatchObject({ dropped: [`speed=${text}`] });
    }
  });
});

describe("the explorer's choice", () => {
  it("keeps an empty choice in the address", () => {
    const fields = exploreFields(stateChoices(dataset).explore);
    const facts = (query: string) => parseQuery(fields, query).state.facts;
    expect(facts("?facts=none")).toEqual(["none"]);
    expect(facts("?facts=")).toEqual([]);
    expect(facts("?facts=none,tsuzumi-params")).toEqual(["tsuzumi-params"]);
    expect(parseQuery(fields, "?facts=nobody")).toMatchObject({ state: { facts: [] }, dropped: ["facts=nobody"] });
    expect(formatQuery(fields, parseQuery(fields, "?facts=none").state)).toBe("?facts=none");
  });
});

describe("fields of a page", () => {
  it("are of the explorer and the scenario only where those are", () => {
    expect(Object.keys(fields)).not.toContain("measure");
    const all = siteFields({ ...choices, explore, figures: ["a"], scenario: scenarioBounds(dataset) });
    for (const key of ["measure", "figures", "speed", "theme"]) expect(Object.keys(all)).toContain(key);
  });

  it("start with everything to compare, every fact, and a log scale in yen", () => {
    const start = (of: Parameters<typeof parseQuery>[0]) => parseQuery(of, "").state;
    expect(start(compareFields(choices)).carriers).toEqual(["kddi", "ntt", "softbank"]);
    expect(start(factFields(choices))).toEqual({ carrier: "any", kind: "any", status: "any", q: "" });
    expect(start(figureFields(choices))).toEqual({
      scale: "log",
      currency: "JPY",
      rate: undefined,
      rows: "current",
      highlight: [],
      title: "",
      note: "",
    });
    expect(start(outcomeFields(["ntt", "context"]))).toEqual({ carrier: "any", verdict: "any" });
    expect(parseQuery(outcomeFields(["ntt"]), "?carrier=kddi").dropped).toEqual(["carrier=kddi"]);
  });

  it("of the scenario count sums in hundreds of millions of yen", () => {
    const scenario = scenarioFields(scenarioBounds(dataset));
    expect(scenario.sum.fallback).toEqual({ lower: 1000, upper: 1000 });
    expect(parseQuery(scenario, "?sum=20-1000").state.sum).toEqual({ lower: 20, upper: 1000 });
    expect(parseQuery(scenario, "?sum=19").dropped).toEqual(["sum=19"]);
  });
});
