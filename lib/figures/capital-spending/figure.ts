import { defineFigure } from "../figure";
import { ownName } from "../names";
import { rowValue } from "../row-text";
import en from "./en.json" with { type: "json" };
import ja from "./ja.json" with { type: "json" };
import { capitalSpendingSeries } from "./series";

/** Big tech's capital spending by quarter, beside the range the article gave. */
export const capitalSpending = defineFigure({
  id: "capital-spending",
  since: "2026-11",
  words: { ja, en },
  controls: ["scale"],
  panels: (dataset, { scale }) => {
    const { facets, rows, notStated } = capitalSpendingSeries(dataset);
    return [{ kind: "trend", scale, facets, rows, notStated }];
  },
  values: (context, { scale }) => {
    const { growth, range } = capitalSpendingSeries(context.dataset);
    return {
      scale,
      who: growth ? ownName(growth.subject, context) : "",
      growth: growth ? rowValue(growth, context) : "",
      range: range ? rowValue(range, context) : "",
      words: range?.quantity.words[context.locale] ?? "",
    };
  },
});
