import { defineFigure, labelOf } from "../figure";
import { ownName } from "../names";
import { rowValue } from "../row-text";
import en from "./en.json" with { type: "json" };
import ja from "./ja.json" with { type: "json" };
import { computeGapSeries } from "./series";

const words = { ja, en };

/** GPU counts, and the gap between the largest and the smallest. */
export const computeGap = defineFigure({
  id: "compute-gap",
  words,
  controls: ["scale", "rows"],
  panels: (dataset, { scale, rows: shown }) => {
    const { rows, all, notStated, ratio, smallest, largest } = computeGapSeries(dataset);
    // What stands first and last is not always what is compared.
    const isOfAll = [rows.at(0)?.id, rows.at(-1)?.id].every((id) => id === smallest?.id || id === largest?.id);
    return [
      {
        kind: "chart",
        rows: shown === "all" ? all : rows,
        unit: "GPUs",
        scale,
        notStated: { rows: notStated, lines: "one" },
        derived: ratio && { ...ratio, label: labelOf(words, isOfAll ? "ratio" : "ratioOfPlaces") },
        ...(ratio && smallest && largest
          ? { bracket: { from: smallest.quantity.upper, to: largest.quantity.lower } }
          : {}),
      },
    ];
  },
  values: (context, { scale }) => {
    const { largest, smallest, ratio } = computeGapSeries(context.dataset);
    return {
      largest: ratio && largest ? ownName(largest.subject, context) : "",
      smallest: ratio && smallest ? ownName(smallest.subject, context) : "",
      larger: largest ? rowValue(largest, context) : "",
      smaller: smallest ? rowValue(smallest, context) : "",
      gap: ratio ? rowValue(ratio, context) : "",
      scale,
    };
  },
});
