import type PptxGenJS from "pptxgenjs";
import { light } from "@/lib/figures/colours";
import type { FigureContext } from "@/lib/figures/context";
import type { ChartData } from "./chart-data";
import { fonts, grid, hex, ink, muted } from "./style";

export interface Box {
  x: number;
  y: number;
  w: number;
  h: number;
}

const TICKS = 5;

/** Puts a native bar chart on a slide; its bars get their own paint afterwards, in finish.ts. */
export function drawChart(slide: PptxGenJS.Slide, data: ChartData, box: Box, title: string, context: FigureContext) {
  const { locale, t } = context;
  // Office fills horizontal bars from the bottom up.
  const upward = <T>(values: T[]): T[] => [...values].reverse();
  const labels = upward(data.names);
  const font = fonts[locale];
  const { log, min, max, title: unit } = data.axis;
  const series = (name: string, values: (number | null)[]) => ({ name, labels, values: upward(values) as number[] });
  slide.addChart("bar", [series(t("export.rangeStart"), data.starts), series(t("export.rangeSpan"), data.spans)], {
    ...box,
    altText: title,
    barDir: "bar",
    barGrouping: "stacked",
    barGapWidthPct: data.names.length < 4 ? 160 : 80,
    // The first series only carries the second to its place.
    chartColors: ["transparent", hex(light.context)],
    showLegend: false,
    showTitle: false,
    valAxisMinVal: min,
    valAxisMaxVal: max,
    ...(log ? { valAxisLogScaleBase: 10 } : { valAxisMajorUnit: niceStep(max - min) }),
    valAxisLabelFormatCode: "#,##0.##;-#,##0.##",
    valAxisLabelFontFace: font,
    valAxisLabelFontSize: 11,
    valAxisLabelColor: muted,
    valAxisTitle: log ? t("export.logAxis", { unit }) : unit,
    showValAxisTitle: true,
    valAxisTitleFontFace: font,
    valAxisTitleFontSize: 11,
    valAxisTitleColor: muted,
    valGridLine: { color: grid, size: 0.75 },
    catGridLine: { style: "none" },
    catAxisLabelFontFace: font,
    catAxisLabelFontSize: 12,
    catAxisLabelColor: ink,
    catAxisLineShow: false,
    valAxisLineShow: false,
  });
}

/** A round distance between gridlines. */
function niceStep(range: number): number {
  const rough = range / TICKS;
  const power = 10 ** Math.floor(Math.log10(rough));
  return ([1, 2, 2.5, 5, 10].find((step) => step * power >= rough) ?? 10) * power;
}
