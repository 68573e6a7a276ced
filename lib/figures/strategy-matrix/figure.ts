import { defineFigure } from "../figure";
import { approachNames } from "../names";
import en from "./en.json" with { type: "json" };
import ja from "./ja.json" with { type: "json" };
import { strategyMatrixSeries } from "./series";

/** What each carrier says on each dimension of strategy. */
export const strategyMatrix = defineFigure({
  id: "strategy-matrix",
  words: { ja, en },
  controls: [],
  panels: (dataset) => [{ kind: "matrix", matrix: strategyMatrixSeries(dataset) }],
  values: (context) => {
    const { columns, lines, cellCount, blanks } = strategyMatrixSeries(context.dataset);
    return {
      dimensions: lines.length,
      carriers: columns.length,
      cells: cellCount,
      blanks,
      ...approachNames(context),
    };
  },
});
