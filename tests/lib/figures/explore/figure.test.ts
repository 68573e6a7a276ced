import { describe, expect, it } from "vitest";
import { dataset as newest } from "@/lib/dataset";
import { measures } from "@/lib/dataset/vocabulary";
import { readableTable } from "@/lib/export/readable-table";
import { exploreSeries } from "@/lib/figures/explore/series";
import { defaultOptions, defaultView, type FigureOptions } from "@/lib/figures/options";
import { show } from "@/lib/figures/shown";
import { figureDeck } from "@/lib/office/decks";
import { articleContext as contextIn, article as dataset } from "@/tests/article";

const context = contextIn("en");

const view = (change: Partial<typeof defaultView>): FigureOptions => ({
  ...defaultOptions,
  view: { ...defaultView, ...change },
});

describe("the explorer's figure", () => {
  it("states its own finding, whatever is chosen", () => {
    expect(show("explore", context, view({})).words.title).toContain("140×");
    for (const measure of measures)
      for (const facts of [[], [dataset.quantities[0]?.id ?? ""]]) {
        const { title, subtitle } = show("explore", context, view({ measure, facts })).words;
        expect(`${title} ${subtitle}`).not.toMatch(/undefined|NaN|Infinity|[{}]/);
        expect(title).not.toBe("");
      }
  });

  it.each([
    ["the article", dataset],
    ["the newest edition", newest],
  ] as const)("never states half a finding, whatever the base, in %s", (_, of) => {
    const en = contextIn("en", of);
    // Facts of another measure are left out; a few of them will do.
    const near = (measure: string) =>
      of.quantities.filter((other, place) => other.measure === measure || place % 9 === 0).slice(0, 20);
    for (const { id: base, measure } of of.quantities)
      for (const fact of near(measure))
        for (const facts of [[], ["none"], [base], [fact.id], [base, fact.id]]) {
          const options = view({ measure, base, facts });
          const { rows } = exploreSeries(of, options.view ?? defaultView, options);
          const { title } = show("explore", en, options).words;
          const about = JSON.stringify(options.view);
          expect(title, about).not.toMatch(/^ | {2}| is $| is \S*$|^is |NaN|Infinity/);
          expect(title.includes("Choose"), about).toBe(rows.length === 0);
        }
  });

  it("is exported like any other", async () => {
    const options = view({ measure: "investment" });
    expect(readableTable(show("explore", context, options)).length).toBeGreaterThan(3);
    expect((await figureDeck(show("explore", context, options))).length).toBeGreaterThan(10_000);
  });
});
