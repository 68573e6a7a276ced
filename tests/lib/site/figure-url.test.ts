import { describe, expect, it } from "vitest";
import { dataset } from "@/lib/dataset";
import { defaultOptions, defaultView } from "@/lib/figures/options";
import { show } from "@/lib/figures/shown";
import { figureUrl } from "@/lib/site/figure-url";
import { articleContext as contextIn } from "@/tests/article";

const en = contextIn("en");

describe("the address of a figure", () => {
  it("is its page, whatever the reader set", () => {
    const url = figureUrl(show("investment", en, { ...defaultOptions, currency: "USD", rate: 100 }));
    expect(url).toBe("http://localhost:3000/en/2024-03/figures/investment");
    const newest = figureUrl(show("investment", contextIn("en", dataset)));
    expect(newest).toBe("http://localhost:3000/en/2026-11/figures/investment");
  });

  it("of the reader's own holds what is not usual", () => {
    expect(figureUrl(show("explore", en))).toBe("http://localhost:3000/en/explore");
    const options = { ...defaultOptions, scale: "linear" as const, view: { ...defaultView, sort: "name" as const } };
    expect(figureUrl(show("explore", contextIn("ja"), options))).toBe(
      "http://localhost:3000/ja/explore?sort=name&scale=linear",
    );
  });
});
