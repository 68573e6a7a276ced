import { defineFigure, labelOf } from "../figure";
import { organisationName } from "../names";
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
    const { rows, notStated, gap, smallest, largest } = computeGapSeries(dataset);
    return [
      {
        kind: "chart",
        rows,
        unit: "GPUs",
        scale,
        notStated: { rows: notStated, lines: "one" },
        derived: gap && { ...gap, label: labelOf(words, "ratio") },
        ...(gap && smallest?.quantity && largest?.quantity
          ? { bracket: { from: smallest.quantity.upper, to: largest.quantity.lower } }
          : {}),
        labelWidth: 210,
      },
    ];
  },
  values: (context, { scale }) => {
    const { between, gap } = computeGapSeries(context.dataset);
    return {
      largest: between ? organisationName(between[0], context) : "",
      gap: gap ? rowValue(gap, context) : "",
      scale,
    };
  },
});
