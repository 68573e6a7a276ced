import { scopes } from "@/lib/dataset/vocabulary";
import { formatNumber, formatQuantity } from "@/lib/format/number";
import { inEveryLocale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { defineFigure } from "../figure";
import { joinNames, organisationName } from "../names";
import en from "./en.json" with { type: "json" };
import ja from "./ja.json" with { type: "json" };
import { investmentSeries, scopeOf } from "./series";

const scopeLabels = Object.fromEntries(
  (["stake", ...scopes] as const).map((scope) => [
    scope,
    inEveryLocale((locale) => translator(locale)(`vocabulary.scope.${scope}`)),
  ]),
);

/** Stated sums in one currency; carriers without one stay on the chart as “not stated”. */
export const investment = defineFigure({
  id: "investment",
  words: { ja, en },
  controls: ["scale", "currency", "rows"],
  panels: (dataset, options) => {
    const { rows, grouped, notStated } = investmentSeries(dataset, options);
    return [
      {
        kind: "chart",
        rows: grouped ? rows.map((row) => ({ ...row, group: scopeLabels[scopeOf(row)] })) : rows,
        unit: options.currency,
        scale: options.scale,
        notStated: { rows: notStated, lines: "each" },
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
      sum: largestOfCarrier ? formatQuantity(largestOfCarrier.quantity, locale) : "",
      what: largestOfCarrier?.label?.[locale] ?? "",
      currency: options.currency,
      scale: options.scale,
      rate: formatNumber(rate, locale),
    };
  },
});
