import { describe, expect, it } from "vitest";
import { carriersOf, type Dataset } from "@/lib/dataset";
import { readDataFiles } from "@/lib/dataset/read";
import { validate } from "@/lib/dataset/validate";
import { figureIds } from "@/lib/figures/catalogue";
import { figureContext } from "@/lib/figures/context";
import { describeFigure } from "@/lib/figures/describe";
import { modelSizeSeries } from "@/lib/figures/model-size/series";
import { rowText } from "@/lib/figures/row-text";
import { rowsOfFigure } from "@/lib/figures/series";
import { strategyMatrixSeries } from "@/lib/figures/strategy-matrix/series";
import { locales } from "@/lib/i18n/locales";
import { timelineSeries } from "@/lib/series/events";
import { withSecondSource } from "../fixtures/apply";

const { dataset: published } = validate(readDataFiles("data"));
const { problems, dataset } = validate(withSecondSource(readDataFiles("data")));
const both = dataset as Dataset;

describe("a second source and a fourth carrier, as data alone", () => {
  it("are sound", () => {
    expect(problems).toEqual([]);
  });

  it("leave the first three carriers their places, colours and symbols", () => {
    const ids = carriersOf(both).map(({ id }) => id);
    expect(ids).toEqual([...carriersOf(published as Dataset).map(({ id }) => id), "fixture-telecom"]);
  });

  it("put old and new side by side, dated, and let the newer one count", () => {
    const context = figureContext("en", both);
    const { rows, largest, ratio } = modelSizeSeries(both);
    const old = rows.find(({ id }) => id === "softbank-params-target");
    const newer = rows.find(({ id }) => id === "softbank-params-target-2");
    expect(old?.age).toBe("overtaken");
    expect(newer?.age).toBe("newer");
    expect(old && rowText(old, context)).toMatchObject({
      label: "own LLM, target (as of March 2024)",
      status: "planned, superseded",
    });
    expect(newer && rowText(newer, context).label).toBe("own LLM, target (as of September 2024)");
    expect(largest?.id).toBe("softbank-params-target-2");
    expect(ratio?.quantity?.value).toBeCloseTo(460 / 7, 6);
  });

  it("grow matrices, timeline and source lines", () => {
    expect(strategyMatrixSeries(both).columns).toContain("fixture-telecom");
    expect(timelineSeries(both).rows.map(({ id }) => id)).toContain("fixture-launch");
    const { sourceLine } = describeFigure("model-size", figureContext("en", both));
    expect(sourceLine).toContain("Nikkei Business");
    expect(sourceLine).toContain("Fixture Source");
  });

  it.each(locales)("leave no text unfilled in %s", (locale) => {
    const context = figureContext(locale, both);
    for (const id of figureIds) {
      for (const part of Object.values(describeFigure(id, context))) expect(part).not.toMatch(/undefined|NaN|[{}]/);
      for (const row of rowsOfFigure(both, id)) expect(rowText(row, context).spoken).not.toMatch(/undefined|NaN|[{}]/);
    }
  });

  it("are refused when they supersede nothing or themselves", () => {
    const broken = withSecondSource(readDataFiles("data")) as Record<
      string,
      { json: { quantities: { supersedes?: string[] }[] } }
    >;
    const last = broken.quantities?.json.quantities.at(-1);
    if (last) last.supersedes = ["nowhere", "softbank-params-target-2"];
    expect(validate(broken as never).problems.map(({ path, problem }) => `${path} ${problem}`)).toEqual([
      'quantities[12].supersedes[0] "nowhere" is unknown',
      "quantities[12].supersedes[1] a fact cannot supersede itself",
    ]);
  });
});
