import { provenanceOf } from "@/lib/series/provenance";
import { defineFigure, labelOf } from "../figure";
import { headName } from "../names";
import { rowValue } from "../row-text";
import en from "./en.json" with { type: "json" };
import ja from "./ja.json" with { type: "json" };
import { modelSizeSeries } from "./series";

const words = { ja, en };

/** Parameters of each model whose size is stated. */
export const modelSize = defineFigure({
  id: "model-size",
  words,
  controls: ["scale", "rows"],
  panels: (dataset, { scale, rows: shown }) => {
    const { rows, all, notStated, ratio } = modelSizeSeries(dataset);
    return [
      {
        kind: "chart",
        rows: shown === "all" ? all : rows,
        unit: "parameters",
        scale,
        notStated: { rows: notStated, lines: "one" },
        derived: ratio && {
          ...ratio,
          label: labelOf(words, provenanceOf(ratio).status === "planned" ? "ratio-planned" : "ratio"),
        },
      },
    ];
  },
  values: (context, { scale }) => {
    const { largest, smallest, ratio } = modelSizeSeries(context.dataset);
    return {
      largest: largest ? headName(largest.subject, context) : "",
      smallest: smallest ? headName(smallest.subject, context) : "",
      ratio: ratio ? rowValue(ratio, context) : "",
      scale,
    };
  },
});
