import { formatEdtf } from "@/lib/format/date";
import { inEveryLocale, type Localized } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { modelColumns, modelSeries } from "@/lib/series/models";
import { defineFigure, labelOf } from "../figure";
import { joinNames } from "../names";
import en from "./en.json" with { type: "json" };
import ja from "./ja.json" with { type: "json" };

const words = { ja, en };

/** Every model of the carriers: when it came, on what base, how large, how open. */
export const models = defineFigure({
  id: "models",
  since: "2026-11",
  words,
  controls: [],
  panels: (dataset) => {
    const names = Object.fromEntries(modelColumns.map((column) => [column, labelOf(words, column)]));
    const matrix = modelSeries(dataset, {
      date: (date) => inEveryLocale((locale) => formatEdtf(date, locale)),
      word: (kind, id): Localized =>
        inEveryLocale((locale) =>
          kind === "weights"
            ? words[locale].labels[id as "open" | "closed"]
            : translator(locale)(`vocabulary.approach.${id as "from-zero"}`),
        ),
    });
    return [{ kind: "matrix", matrix: { ...matrix, names, head: labelOf(words, "model"), plain: true } }];
  },
  values: (context) => {
    const { dataset } = context;
    const { models: listed } = modelSeries(dataset);
    const open = listed.filter(({ weights }) => weights === "open");
    return {
      total: listed.length,
      open: open.length,
      makers: joinNames(
        [...new Set(listed.map(({ organisation }) => organisation))].map(
          (id) => dataset.organisations.find((row) => row.id === id)?.name[context.locale] ?? "",
        ),
        context,
      ),
      silent: listed.filter(({ sizes }) => sizes === undefined).length,
    };
  },
});
