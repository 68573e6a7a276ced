import { type Verdict, verdictGroups } from "@/lib/dataset/verdicts";
import { outcomeSeries } from "@/lib/series/outcomes";
import { defineFigure, labelOf } from "../figure";
import en from "./en.json" with { type: "json" };
import ja from "./ja.json" with { type: "json" };

const words = { ja, en };

/** What became of each announcement: from the day it was said over the day it was due to the day it was settled. */
export const outcomes = defineFigure({
  id: "outcomes",
  since: "2026-11",
  words,
  controls: ["outcomes"],
  panels: (dataset, options) => {
    const { rows, made } = outcomeSeries(dataset, options, labelOf(words, "others"));
    return [
      {
        kind: "timeline",
        rows,
        reference: { at: made, label: labelOf(words, "made") },
        dense: true,
      },
    ];
  },
  values: ({ dataset }, options) => {
    const { rows, counts } = outcomeSeries(dataset, options);
    const count = (of: readonly Verdict[]) =>
      counts.filter(({ verdict }) => of.includes(verdict)).reduce((sum, one) => sum + one.count, 0);
    return {
      total: rows.length,
      ...inGroups((group) => count(verdictGroups[group])),
    };
  },
});

function inGroups<T>(make: (group: keyof typeof verdictGroups) => T): Record<keyof typeof verdictGroups, T> {
  return Object.fromEntries(
    Object.keys(verdictGroups).map((group) => [group, make(group as keyof typeof verdictGroups)]),
  ) as Record<keyof typeof verdictGroups, T>;
}
