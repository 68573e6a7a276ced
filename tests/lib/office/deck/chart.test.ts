import { describe, expect, it } from "vitest";
import { datasetOf } from "@/lib/dataset";
import type { FigureId } from "@/lib/figures/catalogue";
import { defaultOptions } from "@/lib/figures/options";
import { asChart } from "@/lib/figures/panel";
import { panelsOf } from "@/lib/figures/series";
import { show } from "@/lib/figures/shown";
import { locales } from "@/lib/i18n/locales";
import { chartXml } from "@/lib/office/deck/chart";
import type { ChartData } from "@/lib/office/deck/chart-data";
import { figureParts } from "@/lib/office/deck/parts";
import { figureDeck } from "@/lib/office/decks";
import { quantityOf } from "@/lib/series/row";
import { articleContext as contextIn } from "@/tests/article";
import { contextOf } from "@/tests/editions";
import { cacheOf, chartFigures, open, paths } from "../helpers";

/** Bounds the data set gives for a figure's charts, in rows' order; an open end is drawn at the one that is stated. */
function boundsOf(edition: string, id: FigureId): { lower: number; upper: number }[] {
  return panelsOf(datasetOf(edition), id)
    .flatMap((panel) => (panel.kind === "trend" ? asChart(panel) : panel.kind === "chart" ? [panel] : []))
    .flatMap(({ rows }) => rows)
    .flatMap((row) => row.extent ?? quantityOf(row) ?? [])
    .map(({ lower, upper }) => ({
      lower: Number.isFinite(lower) ? lower : upper,
      upper: Number.isFinite(upper) ? upper : lower,
    }));
}

describe.each(locales)("decks in %s", (locale) => {
  const context = contextIn(locale);

  it.each(chartFigures)("%s %s holds native charts whose numbers are the data set's", async (edition, id) => {
    const context = contextOf(locale, edition);
    const { xml } = await open(await figureDeck(show(id, context)));
    const charts = paths(xml, /^ppt\/charts\/chart\d+\.xml$/);
    const parts = figureParts(show(id, context));
    expect(charts).toHaveLength(parts.length);
    const drawn = charts.flatMap((path, index) => {
      const cells = cacheOf(xml.get(path) as Document);
      const part = parts[index];
      const { rows, factor } = part?.kind === "chart" ? part.data : { rows: [], factor: 1 };
      return rows.flatMap((_, row) => {
        const [start, length] = [cells.get(`D${row + 2}`), cells.get(`E${row + 2}`)];
        if (start === undefined || length === undefined) return [];
        return [{ lower: Number(start) * factor, upper: (Number(start) + Number(length)) * factor }];
      });
    });
    const stated = boundsOf(edition, id);
    expect(drawn).toHaveLength(stated.length);
    drawn.forEach((bounds, index) => {
      const { lower, upper } = stated[index] as { lower: number; upper: number };
      expect(bounds.upper / upper).toBeCloseTo(1, 9);
      // A single number on a linear axis is a bar from zero.
      if (bounds.lower !== 0) expect(bounds.lower / lower).toBeCloseTo(1, 9);
      else expect(lower).toBe(upper);
    });
  });

  it.each(chartFigures)("%s %s: numbers on the axis are written in full, ending in no point", async (edition, id) => {
    const { xml } = await open(await figureDeck(show(id, contextOf(locale, edition))));
    for (const path of paths(xml, /^ppt\/charts\/chart\d+\.xml$/)) {
      for (const format of xml.get(path)?.getElementsByTagName("c:numFmt") ?? []) {
        expect(format.getAttribute("formatCode"), path).toMatch(/^(?:General|#,##0(?:\.0+)?)$/);
      }
    }
  });

  it("log figures have a log axis, linear ones have none", async () => {
    for (const [id, log] of [
      ["model-size", true],
      ["elyza-stake", false],
    ] as const) {
      const { xml } = await open(await figureDeck(show(id, context)));
      const [path = ""] = paths(xml, /^ppt\/charts\/chart\d+\.xml$/);
      expect(xml.get(path)?.getElementsByTagName("c:logBase").length ?? 0, id).toBe(log ? 1 : 0);
    }
  });
});

describe("a native chart", () => {
  const en = contextIn("en");
  const dataOf = (id: FigureId, options = defaultOptions) => {
    const [part] = figureParts(show(id, en, options));
    return part?.kind === "chart" ? part.data : ({} as ChartData);
  };

  it("marks a single number on a log axis with the sign of its status, and on a linear one with a bar", () => {
    const signs = (xml: string) => [...xml.matchAll(/<a:t>([◆◈◇◌])<\/a:t>/g)].map(([, sign]) => sign);
    expect(signs(chartXml(dataOf("model-size"), "rId1", en))).toEqual(["◆", "◆", "◈", "◇"]);
    expect(signs(chartXml(dataOf("model-size", { ...defaultOptions, scale: "linear" }), "rId1", en))).toEqual([]);
  });

  it("paints no bar where nothing is stated", () => {
    const data = dataOf("model-size");
    const xml = chartXml(data, "rId1", en);
    expect(xml.match(/<c:dPt>/g)).toHaveLength(data.rows.length - 1);
  });

  it("points at its workbook", () => {
    expect(chartXml(dataOf("elyza-stake"), "rId9", en)).toContain('<c:externalData r:id="rId9">');
  });

  it("gives few bars more room between them", () => {
    expect(chartXml(dataOf("elyza-stake"), "rId1", en)).toContain('<c:gapWidth val="160"/>');
    expect(chartXml(dataOf("model-size"), "rId1", en)).toContain('<c:gapWidth val="80"/>');
  });
});
