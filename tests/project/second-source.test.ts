import { describe, expect, it } from "vitest";
import { contextIn } from "@/lib/context/context";
import { carriersOf, type Dataset, datasetOf, editionIds, inEdition, dataset as published } from "@/lib/dataset";
import { readDataFiles } from "@/lib/dataset/read";
import { validate } from "@/lib/dataset/validate";
import { figureIds } from "@/lib/figures/catalogue";
import { modelSizeSeries } from "@/lib/figures/model-size/series";
import { defaultOptions } from "@/lib/figures/options";
import { rowText } from "@/lib/figures/row-text";
import { rowsOfFigure } from "@/lib/figures/series";
import { show } from "@/lib/figures/shown";
import { strategyMatrixSeries } from "@/lib/figures/strategy-matrix/series";
import { locales } from "@/lib/i18n/locales";
import { timelineSeries } from "@/lib/series/events";
import { withSecondSource } from "../fixtures/apply";
import { storedLists } from "../lists";

const { problems, dataset } = validate(withSecondSource(readDataFiles("data")));
const both = dataset as Dataset;

describe("a second source and a fourth carrier, as data alone", () => {
  it("are sound, and make the newest edition", () => {
    expect(problems).toEqual([]);
    expect(both).toMatchObject({ edition: "2027-01", folder: "" });
    expect(both.sources).toHaveLength(published.sources.length + 1);
  });

  it("leave the first three carriers their places, colours and symbols", () => {
    const ids = carriersOf(both).map(({ id }) => id);
    expect(ids).toEqual([...carriersOf(published).map(({ id }) => id), "fixture-telecom"]);
  });

  it("leave the editions before as they were", () => {
    const lists = storedLists(withSecondSource(readDataFiles("data")));
    for (const edition of editionIds) {
      const then = inEdition(lists, edition);
      expect(carriersOf(then)).toHaveLength(3);
      const timeless = { folder: "", isNewest: false, editions: [] };
      expect({ ...then, ...timeless }).toEqual({ ...datasetOf(edition), ...timeless });
      expect(then.folder).toBe(`/${edition}`);
    }
  });

  it("put old and new side by side, dated, and let the newer one count", () => {
    const context = contextIn("en", both);
    const target = (rows: "current" | "all", id: string) =>
      rowsOfFigure(both, "model-size", { ...defaultOptions, rows }).find((row) => row.id === id);
    expect(target("current", "fixture-params")?.carriers).toEqual(["fixture-telecom"]);
    expect(target("current", "softbank-params-target")).toBeUndefined();
    const old = target("all", "softbank-params-target");
    const newer = target("all", "softbank-params-target-2");
    expect(old?.age).toBe("overtaken");
    expect(newer?.age).toBe("newer");
    expect(old && rowText(old, context)).toMatchObject({
      label: "own LLM, target (as of March 2024)",
      status: "planned, superseded",
    });
    expect(newer && rowText(newer, context).label).toBe("own LLM, target (as of September 2024)");
    const { smallest, largest, ratio } = modelSizeSeries(both);
    expect([smallest?.id, largest?.id]).toEqual(["fixture-params", "softbank-params-target-2"]);
    expect(ratio?.quantity?.lower).toBeCloseTo(460 / 30, 6);
    expect(ratio?.quantity?.upper).toBeCloseTo(460 / 20, 6);
  });

  it("grow matrices, timeline and source lines", () => {
    expect(strategyMatrixSeries(both).columns).toContain("fixture-telecom");
    expect(timelineSeries(both).rows.map(({ id }) => id)).toContain("fixture-launch");
    const { sourceLine } = show("model-size", contextIn("en", both)).words;
    expect(sourceLine).toContain("Fixture Source");
  });

  it.each(locales)("leave no text unfilled in %s", (locale) => {
    const context = contextIn(locale, both);
    const gap = /undefined|NaN|Infinity|[{}]/;
    for (const id of figureIds) {
      for (const part of Object.values(show(id, context).words)) expect(part, id).not.toMatch(gap);
      for (const row of rowsOfFigure(both, id)) expect(rowText(row, context).spoken, row.id).not.toMatch(gap);
    }
  });

  it("are refused when they supersede nothing or themselves", () => {
    const broken = withSecondSource(readDataFiles("data")) as Record<
      string,
      { json: { quantities: { supersedes?: string[] }[] } }
    >;
    const rows = broken.quantities?.json.quantities ?? [];
    const place = rows.length - 1;
    Object.assign(rows[place] as object, { supersedes: ["nowhere", "softbank-params-target-2"] });
    expect(validate(broken as never).problems.map(({ path, problem }) => `${path} ${problem}`)).toEqual([
      `quantities[${place}].supersedes[0] "nowhere" is unknown`,
      `quantities[${place}].supersedes[1] a fact cannot supersede itself`,
    ]);
  });
});
