import { formatEdtf } from "@/lib/format/date";
import { defineFigure, labelOf } from "../figure";
import { rowValue } from "../row-text";
import en from "./en.json" with { type: "json" };
import ja from "./ja.json" with { type: "json" };
import { elyzaStakeSeries, WHOLE } from "./series";

const words = { ja, en };
const HALF = WHOLE / 2;

/** ELYZA's shares: the stated part from zero, the rest from there to the whole. */
export const elyzaStake = defineFigure({
  id: "elyza-stake",
  words,
  controls: [],
  panels: (dataset) => {
    const { held, rest } = elyzaStakeSeries(dataset);
    return [
      {
        kind: "chart",
        rows: [held, { ...rest, label: labelOf(words, "rest") }],
        unit: "percent",
        scale: "linear",
        whole: WHOLE,
        reference: { at: HALF, label: labelOf(words, "majority") },
      },
    ];
  },
  values: (context) => {
    const { held } = elyzaStakeSeries(context.dataset);
    return {
      held: rowValue(held, context),
      said: formatEdtf(held.fact.asOf.slice(0, "2024-03".length), context.locale),
      majority: held.quantity.lower > HALF ? "yes" : "no",
    };
  },
});
