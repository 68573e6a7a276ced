import { describe, expect, it } from "vitest";
import { dataset } from "@/lib/dataset";
import { figureContext } from "@/lib/figures/context";
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

describe("the explorer's figure", () => {
  it("round-trips through a short address", () => {
    const fields = exploreFields(stateChoices(dataset).explore);
    const options = view({ measure: "gpu-count", base: "japan-largest-gpus", notes: false });
    const url = new URL(figureUrl("explore", context, options));
    expect(url.search).toBe("?measure=gpu-count&base=japan-largest-gpus&notes=off");
    expect(exploreOptions(parseQuery(fields, url.search).state)).toEqual({ ...options });
    expect(formatQuery(fields, exploreState(defaultOptions))).toBe("");
  });
});
