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
  controls: ["scale"],
  panels: (dataset, { scale }) => {
    const { rows, notStated, ratio, smallest, largest } = computeGapSeries(dataset);
    return [
      {
        kind: "chart",
        rows,
        unit: "GPUs",
        scale,
        notStated: { rows: notStated, lines: "one" },
        derived: ratio && { ...ratio, label: labelOf(words, "ratio") },
        ...(ratio && smallest?.quantity && largest?.quantity
          ? { bracket: { from: smallest.quantity.upper, to: largest.quantity.lower } }
          : {}),
        labelWidth: 210,
      },
    ];
  },
  values: (context, { scale }) => {
    const { largest, ratio } = computeGapSeries(context.dataset);
    return {
      largest: ratio && largest ? ownName(largest.subject, context) : "",
      gap: ratio ? rowValue(ratio, context) : "",
      scale,
    };
  },
});
