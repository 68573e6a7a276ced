import { formatNumber, formatQuantity } from "@/lib/format/number";
import { defineFigure } from "../figure";
import { joinNames, organisationName } from "../names";
import en from "./en.json" with { type: "json" };
import ja from "./ja.json" with { type: "json" };
import { investmentSeries } from "./series";

/** Stated sums in one currency; carriers without one stay on the chart as “not stated”. */
export const investment = defineFigure({
  id: "investment",
  words: { ja, en },
  controls: ["scale", "currency"],
  panels: (dataset, options) => {
    const { rows, notStated } = investmentSeries(dataset, options);
    return [
      {
        kind: "chart",
        rows,
        unit: options.currency,
        scale: options.scale,
        notStated: { rows: notStated, lines: "each" },
        labelWidth: 230,
      },
    ];
  },
  values: (context, options) => {
    const { dataset, locale } = context;
    const { stated, largestOfCarrier, rate } = investmentSeries(dataset, options);
    return {
      count: stated.length,
      names: joinNames(
        stated.map((carrier) => organisationName(carrier, context)),
        context,
      ),
      sum: largestOfCarrier?.quantity ? formatQuantity(largestOfCarrier.quantity, locale) : "",
      what: largestOfCarrier?.label?.[locale] ?? "",
      currency: options.currency,
      scale: options.scale,
      rate: formatNumber(rate, locale),
    };
  },
});
