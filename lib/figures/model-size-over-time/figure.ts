import { defineFigure, labelOf } from "../figure";
import { headName, joinNames } from "../names";
import { rowValue } from "../row-text";
import en from "./en.json" with { type: "json" };
import ja from "./ja.json" with { type: "json" };
import { modelSizeOverTimeSeries } from "./series";

const words = { ja, en };

/** Sizes of each carrier's models by the day they came, and the targets still ahead. */
export const modelSizeOverTime = defineFigure({
  id: "model-size-over-time",
  since: "2026-11",
  words,
  controls: ["scale"],
  panels: (dataset, { scale }) => [
    { kind: "trend", scale, ...modelSizeOverTimeSeries(dataset, labelOf(words, "others")) },
  ],
  values: (context, { scale }) => {
    const { turned, grown, passed } = modelSizeOverTimeSeries(context.dataset);
    const name = (carrier: string | undefined) => (carrier ? headName(carrier, context) : "");
    return {
      scale,
      turned: joinNames(turned.map(name), context),
      turnedCount: turned.length,
      grown: name(grown?.carrier),
      factor: grown ? rowValue(grown.ratio, context) : "",
      passed: joinNames(passed.map(name), context),
      passedCount: passed.length,
    };
  },
});
