import { defineFigure, labelOf } from "../figure";
import { rowValue } from "../row-text";
import en from "./en.json" with { type: "json" };
import ja from "./ja.json" with { type: "json" };
import { openGapSeries } from "./series";

const words = { ja, en };

/** How far the best open models are behind the best closed ones, in three series that never share a line. */
export const openGap = defineFigure({
  id: "open-gap",
  since: "2026-11",
  words,
  controls: [],
  panels: (dataset) => {
    const { facets, rows, notStated } = openGapSeries(dataset, {
      "ai-index-2025": labelOf(words, "ai-index-2025"),
      "ai-index-2026": labelOf(words, "ai-index-2026"),
      lag: labelOf(words, "lag"),
    });
    return [{ kind: "trend", scale: "linear", facets, rows, notStated }];
  },
  values: (context) => {
    const { least, newest, lag } = openGapSeries(context.dataset);
    const value = (row: typeof least) => (row ? rowValue(row, context) : "");
    return { least: value(least), newest: value(newest), lag: value(lag) };
  },
});
