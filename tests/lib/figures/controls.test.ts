import { describe, expect, it } from "vitest";
import { dataset } from "@/lib/dataset";
import { figureIds, figureOf, figuresIn } from "@/lib/figures/catalogue";
import { controlsOf, outcomeChoices } from "@/lib/figures/controls";
import { defaultOptions } from "@/lib/figures/options";
import { rowsOfFigure } from "@/lib/figures/series";
import { contextOf } from "@/tests/editions";

const [article, newest] = [contextOf("en", "2024-03"), contextOf("en", "2026-11")];

describe("settings of a figure", () => {
  it("show more rows only where there are more", () => {
    for (const id of figuresIn("2024-03")) expect(controlsOf(id, article)).not.toContain("rows");
    expect(controlsOf("model-size", newest)).toEqual(["scale", "rows"]);
    for (const id of figureIds) {
      const count = (rows: "current" | "all") => rowsOfFigure(dataset, id, { ...defaultOptions, rows }).length;
      expect(controlsOf(id, newest).includes("rows"), id).toBe(
        figureOf(id).controls.includes("rows") && count("all") > count("current"),
      );
    }
  });

  it("are otherwise those it declares", () => {
    expect(controlsOf("elyza-stake", newest)).toEqual(figureOf("elyza-stake").controls);
    expect(controlsOf("outcomes", newest)).toEqual(["outcomes"]);
  });
});

describe("what announcements can be narrowed down to", () => {
  const { carriers, verdicts } = outcomeChoices(newest);

  it("is each carrier, and those of none", () => {
    expect(carriers.map(({ value }) => value)).toEqual(["kddi", "ntt", "softbank", "context"]);
    expect(carriers.map(({ text }) => text)).toEqual(expect.arrayContaining(["KDDI", "SoftBank"]));
  });

  it("is each verdict there is, and none that would leave nothing", () => {
    expect(verdicts.map(({ value }) => value)).not.toContain("dropped");
    for (const { value, text } of verdicts) {
      expect(text).not.toBe("");
      expect(rowsOfFigure(dataset, "outcomes", { ...defaultOptions, verdict: value }).length).toBeGreaterThan(0);
    }
    expect(outcomeChoices(article).verdicts).toEqual([]);
  });
});
