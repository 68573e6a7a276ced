import { defineFigure } from "../figure";
import { headName } from "../names";
import { rowValue } from "../row-text";
import en from "./en.json" with { type: "json" };
import ja from "./ja.json" with { type: "json" };
import { publicMoneySeries } from "./series";

/** Public money for compute and for the national model, by who gets it. */
export const publicMoney = defineFigure({
  id: "public-money",
  since: "2026-11",
  words: { ja, en },
  controls: ["scale"],
  panels: (dataset, { scale }) => {
    const { rows } = publicMoneySeries(dataset);
    return [
      {
        kind: "chart",
        rows,
        unit: "JPY",
        scale,
      },
    ];
  },
  values: (context, { scale }) => {
    const { largest, largestOfCarrier } = publicMoneySeries(context.dataset);
    return {
      scale,
      who: largest ? headName(largest.subject, context) : "",
      sum: largest ? rowValue(largest, context) : "",
      carrier: largestOfCarrier ? headName(largestOfCarrier.subject, context) : "",
      carrierSum: largestOfCarrier ? rowValue(largestOfCarrier, context) : "",
    };
  },
});
