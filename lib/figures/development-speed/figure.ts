import type { Row } from "@/lib/series/row";
import { defineFigure, labelOf } from "../figure";
import { speakerRole } from "../names";
import type { ChartPanel } from "../panel";
import { rowValue } from "../row-text";
import en from "./en.json" with { type: "json" };
import ja from "./ja.json" with { type: "json" };
import { developmentSpeedSeries } from "./series";

const words = { ja, en };

/** One claim on two axes: how many times as fast, and which share of the time. */
export const developmentSpeed = defineFigure({
  id: "development-speed",
  words,
  controls: [],
  panels: (dataset) => {
    const { speed, time } = developmentSpeedSeries(dataset);
    const panel = (rows: Row[], unit: "times" | "percent", caption: "speed" | "time"): ChartPanel => ({
      kind: "chart",
      rows: rows.map((row) => (row.label ? row : { ...row, label: labelOf(words, "baseline") })),
      unit,
      scale: "linear",
      caption: labelOf(words, caption),
    });
    return [panel(speed, "times", "speed"), panel(time, "percent", "time")];
  },
  values: (context) => {
    const { claim, claimAsTime } = developmentSpeedSeries(context.dataset);
    return {
      speed: rowValue(claim, context),
      time: rowValue(claimAsTime, context),
      who: speakerRole(claim.fact.saidBy ?? "source", context),
    };
  },
});
