import { defineFigure, labelOf } from "../figure";
import { ownName } from "../names";
import { rowValue } from "../row-text";
import en from "./en.json" with { type: "json" };
import ja from "./ja.json" with { type: "json" };
import { computeOverTimeSeries } from "./series";

const words = { ja, en };

/** GPU counts by date: what is there and what is planned; carriers that state none are named. */
export const computeOverTime = defineFigure({
  id: "compute-over-time",
  since: "2026-11",
  words,
  controls: ["scale"],
  panels: (dataset, { scale }) => [
    { kind: "trend", scale, ...computeOverTimeSeries(dataset, labelOf(words, "japan"), labelOf(words, "abroad")) },
  ],
  values: (context, { scale }) => {
    const { first, last, silent } = computeOverTimeSeries(context.dataset);
    return {
      scale,
      who: last ? ownName(last.subject, context) : "",
      from: first ? rowValue(first, context) : "",
      to: last ? rowValue(last, context) : "",
      silent: silent.length,
    };
  },
});
