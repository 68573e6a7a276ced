import { punctuation } from "@/lib/format/punctuation";
import { inEveryLocale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { largestOfCarriers } from "@/lib/series/present";
import { defineFigure, labelOf } from "../figure";
import { approachNames, headName } from "../names";
import type { Lane } from "../panel";
import en from "./en.json" with { type: "json" };
import ja from "./ja.json" with { type: "json" };
import { positioningSeries } from "./series";

const words = { ja, en };

/** Models by how they come about (lanes) and how large they are. */
export const positioning = defineFigure({
  id: "positioning",
  words,
  controls: [],
  panels: (dataset) => {
    const { lanes, rows } = positioningSeries(dataset);
    return [
      {
        kind: "chart",
        rows,
        unit: "parameters",
        scale: "log",
        lanes: lanes.map(
          ({ approach, rows: inLane, distilled: [from] }): Lane => ({
            id: approach,
            head: inEveryLocale((locale) => translator(locale)(`vocabulary.approach.${approach}`)),
            rows: inLane,
            ...(from ? { arrow: { from, label: labelOf(words, "distilled") } } : {}),
          }),
        ),
      },
    ];
  },
  values: (context) => {
    const largest = largestOfCarriers(positioningSeries(context.dataset).rows).reverse();
    const order = largest.map(({ subject }) => headName(subject, context)).join(punctuation[context.locale].list);
    return { ...approachNames(context), order };
  },
});
