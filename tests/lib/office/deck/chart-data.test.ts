import { describe, expect, it } from "vitest";
import { datasetOf } from "@/lib/dataset";
import type { FigureId } from "@/lib/figures/catalogue";
import type { FigureOptions } from "@/lib/figures/options";
import { defaultOptions } from "@/lib/figures/options";
import { asChart, type ChartPanel, linesOfChart } from "@/lib/figures/panel";
import { rowValue } from "@/lib/figures/row-text";
import { panelsOf, rowsOfFigure } from "@/lib/figures/series";
import { show } from "@/lib/figures/shown";
import { locales } from "@/lib/i18n/locales";
import { chartData } from "@/lib/office/deck/chart-data";
import { figureDeck } from "@/lib/office/decks";
import { isNumber } from "@/lib/series/row";
import { articleContext as contextIn, article as dataset } from "@/tests/article";
import { contextOf } from "@/tests/editions";
import { cacheOf, chartFigures, open, paths } from "../helpers";

describe.each(locales)("decks in %s", (locale) => {
  const context = contextIn(locale);

  it("show what the page shows: what is not stated, fills by status, brackets of the language", async () => {
    for (const [edition, id] of chartFigures) {
      const { xml } = await open(await figureDeck(show(id, contextOf(locale, edition))));
      const names = paths(xml, /^ppt\/charts\/chart\d+\.xml$/).flatMap((path) => [
        ...cacheOf(xml.get(path) as Document).values(),
      ]);
      const flat = names.join("").replace(/\s/g, "");
      const lines = panelsOf(datasetOf(edition), id)
        .flatMap((panel) => (panel.kind === "trend" ? asChart(panel) : panel.kind === "chart" ? [panel] : []))
        .flatMap(linesOfChart);
      for (const line of lines) {
        if (line.kind !== "not-stated") continue;
        expect(flat, id).toContain(rowValue(line, contextOf(locale, edition)).replace(/\s/g, ""));
      }
      for (const row of rowsOfFigure(datasetOf(edition), id)) {
        if (row.kind !== "not-stated") continue;
        expect(flat, id).toContain((row.label?.[locale] ?? "").replace(/\s/g, ""));
      }
      if (locale === "en") expect(names.join(""), id).not.toMatch(/[［］（）：、。]/);
    }
    const { xml } = await open(await figureDeck(show("elyza-stake", context)));
    const [path = ""] = paths(xml, /^ppt\/charts\/chart\d+\.xml$/);
    expect(xml.get(path)?.getElementsByTagName("c:dPt")).toHaveLength(2);
    expect(xml.get(path)?.getElementsByTagName("a:pattFill")).toHaveLength(2);
  });
});

describe("the data of a native chart", () => {
  const of = (id: FigureId, locale: "ja" | "en", options: FigureOptions = defaultOptions) => {
    const [panel] = panelsOf(dataset, id, options);
    return chartData(panel as ChartPanel, contextIn(locale), 260);
  };

  it("counts in the language's own steps", () => {
    expect(of("model-size", "en")).toMatchObject({ factor: 1e9, unit: "billion parameters" });
    expect(of("model-size", "ja")).toMatchObject({ factor: 1e8, unit: "億パラメーター" });
    expect(of("elyza-stake", "en")).toMatchObject({ factor: 1, unit: "%" });
  });

  it("begins a bar at zero for one number on a linear axis, else at its lower bound", () => {
    const starts = (id: FigureId, options?: FigureOptions) => of(id, "en", options).rows.map(({ start }) => start);
    expect(starts("model-size")).toEqual([7, 70, 390, 1000, undefined]);
    expect(starts("model-size", { ...defaultOptions, scale: "linear" })).toEqual([0, 0, 0, 0, undefined]);
    expect(starts("development-speed")).toEqual([0, 2]);
  });

  it("says who, what, how much and how settled in the name of a bar", () => {
    const [, , target, , gaps] = of("model-size", "en").rows;
    expect(target?.name).toBe("SoftBank own LLM, target\n390 billion, planned");
    expect(gaps).toMatchObject({ status: "not stated", point: false });
    expect(gaps?.bounds).toBeUndefined();
  });

  it("ends the axis at a whole step, at the whole, or beyond the largest mark of a log axis", () => {
    expect(of("compute-gap", "en", { ...defaultOptions, scale: "linear" }).axis).toMatchObject({
      max: 360_000,
      step: 90_000,
    });
    expect(of("elyza-stake", "en").axis).toMatchObject({ log: false, min: 0, max: 100, step: 25, format: "#,##0" });
    expect(of("model-size", "en").axis).toMatchObject({
      log: true,
      min: 1,
      max: 1600,
      title: "billion parameters (log scale)",
    });
  });

  it("writes as many decimals as its steps have", () => {
    const [panel] = panelsOf(dataset, "development-speed") as [ChartPanel];
    const rows = panel.rows.filter(isNumber).map((row) => ({
      ...row,
      quantity: { ...row.quantity, lower: 0.5, upper: 0.9 },
    }));
    expect(chartData({ ...panel, rows }, contextIn("en"), 260).axis).toMatchObject({
      step: 0.25,
      max: 1,
      format: "#,##0.00",
    });
    expect(chartData({ ...panel, rows, scale: "log" }, contextIn("en"), 260).axis.format).toBe("General");
  });
});
