import { describe, expect, it } from "vitest";
import { contextIn } from "@/lib/context/context";
import { datasetOf } from "@/lib/dataset";
import { show } from "@/lib/figures/shown";
import { correctionEntries } from "@/lib/share/change-entries";
import { dataSetJsonLd, figureJsonLd } from "@/lib/share/json-ld";

const why = { ja: "写し間違い", en: "Copied wrongly" };
const corrections = [
  { id: "c-1", fact: "elyza-stake", field: "quantity.value", from: 54.3, to: 53.4, why, when: "2026-11-26" },
  {
    id: "c-2",
    fact: "nikkei-2024-03-25",
    field: "published",
    from: "2024-03-26",
    to: "2024-03-25",
    why,
    when: "2026-11-27",
  },
];
const context = contextIn("en", { ...datasetOf("2024-03"), corrections });

describe("a correction", () => {
  it("moves the date of what it is about, and of nothing else", () => {
    expect(figureJsonLd(show("elyza-stake", context))).toMatchObject({
      dateModified: "2026-11-26",
      correction: [{ datePublished: "2026-11-26" }],
    });
    expect(figureJsonLd(show("model-size", context)).dateModified).toBe("2024-03-25");
    expect(dataSetJsonLd(context).dateModified).toBe("2026-11-27");
  });

  it("stands in the note of every outlet of a figure that shows the fact", () => {
    expect(show("elyza-stake", context).words.note).toMatch(/Corrected on 26 November 2026\.$/);
    expect(show("model-size", context).words.note).not.toContain("Corrected");
  });

  it("names what was wrong, and carries it as the data has it", () => {
    const [entry] = correctionEntries(context, new Set(["elyza-stake"]));
    expect(entry).toMatchObject({
      title: expect.stringMatching(/, value: 54\.3% → 53\.4%$/),
      facts: ["elyza-stake"],
      corrected: { field: "quantity.value", from: 54.3, to: 53.4 },
    });
    const [source] = correctionEntries(context, new Set(["nikkei-2024-03-25"]));
    expect(source?.path).toBe("/en/sources/list#nikkei-2024-03-25");
    expect(source?.title).toContain("published: 26 March 2024 → 25 March 2024");
  });
});

describe("dates for search engines", () => {
  const newest = contextIn("ja");

  it("are of the figure's own facts", () => {
    expect(figureJsonLd(show("elyza-stake", newest)).temporalCoverage).toMatch(/^2024-03/);
    expect(figureJsonLd(show("models", newest)).temporalCoverage).toMatch(/^20\d\d-\d\d\/20\d\d-\d\d/);
  });

  it("are ISO 8601", () => {
    for (const { datePublished } of dataSetJsonLd(newest).isBasedOn)
      expect(datePublished).toMatch(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/);
  });
});
