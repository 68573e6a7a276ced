import { defineFigure } from "../figure";
import en from "./en.json" with { type: "json" };
import ja from "./ja.json" with { type: "json" };
import { strategyThenNowSeries } from "./series";

/** Each cell of the strategy matrix twice: its line of March 2024 and its present one, and whether it changed. */
export const strategyThenNow = defineFigure({
  id: "strategy-then-now",
  since: "2026-11",
  words: { ja, en },
  controls: [],
  panels: (dataset) => [{ kind: "matrix", matrix: strategyThenNowSeries(dataset).matrix }],
  values: ({ dataset }) => {
    const { matrix, counts } = strategyThenNowSeries(dataset);
    return { dimensions: matrix.lines.length, carriers: matrix.columns.length, cells: matrix.cellCount, ...counts };
  },
});
