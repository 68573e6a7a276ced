import { formatNumber } from "@/lib/format/number";
import { rateOf } from "@/lib/series/money";
import type { Row } from "@/lib/series/row";
import { defineFigure } from "../figure";
import { rowHead } from "../names";
import { defaultView } from "../options";
import { rowValue } from "../row-text";
import en from "./en.json" with { type: "json" };
import ja from "./ja.json" with { type: "json" };
import { exploreSeries } from "./series";

/** What a reader has put together: quantities of one measure, absolute or held against one of them. */
export const explore = defineFigure({
  id: "explore",
  words: { ja, en },
  controls: [],
  panels: (dataset, options) => {
    const { rows, notStated, unit } = exploreSeries(dataset, options.view ?? defaultView, options);
    const { scale } = options;
    return [{ kind: "chart", rows, unit, scale, notStated: { rows: notStated, lines: "each" } }];
  },
  values: (context, options) => {
    const { dataset, locale } = context;
    const view = options.view ?? defaultView;
    const { rows, base, smallest, largest, ratio } = exploreSeries(dataset, view, options);
    const name = (row: Row | null) =>
      row ? [rowHead(row, context), row.label?.[locale]].filter(Boolean).join(" ") : "";
    const shown = largest ?? rows[0] ?? null;
    const shape = base ? "base" : ratio ? "ratio" : "one";
    return {
      shape: shown ? shape : "none",
      largest: name(largest ?? shown),
      smallest: name(base ?? smallest),
      ratio: ratio ? rowValue(ratio, context) : "",
      value: shown ? rowValue(shown, context) : "",
      measure: context.t(`vocabulary.measure.${view.measure}`),
      base: name(base),
      currency: view.measure === "investment" ? options.currency : "none",
      rate: formatNumber(rateOf(dataset, options), locale),
      scale: options.scale,
    };
  },
});
