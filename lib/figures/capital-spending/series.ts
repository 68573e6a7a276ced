import { type Dataset, organisationOf } from "@/lib/dataset";
import { ratioRow } from "@/lib/series/derived";
import type { DerivedRow, QuantityRow } from "@/lib/series/row";
import { datedRows, facet, type TrendSeries, trendOf } from "@/lib/series/trend";

export interface CapitalSpending extends TrendSeries {
  /** The newest quarter over the oldest of the company with most quarters. */
  growth: DerivedRow | null;
  /** What the article said of each. */
  range: QuantityRow | undefined;
}

/** Spending a quarter, a facet a company; the article's range stands before the first of each. */
export function capitalSpendingSeries(dataset: Dataset): CapitalSpending {
  const all = datedRows(dataset, ({ measure }) => measure === "capital-spending");
  const range = datedRows(
    dataset,
    ({ measure, period, subject }) =>
      measure === "investment" && period === "quarter" && organisationOf(dataset, subject).kind === "group",
  )[0];
  const subjects = [...new Set(all.map(({ subject }) => subject))];
  const facets = subjects.map((subject) => {
    const rows = [...(range ? [range] : []), ...all.filter((row) => row.subject === subject)];
    const inOrder = rows.sort((a, b) => (a.when?.lower ?? 0) - (b.when?.lower ?? 0));
    return facet(subject, organisationOf(dataset, subject).name, inOrder, "USD");
  });
  const most = [...facets].sort((a, b) => b.rows.length - a.rows.length)[0];
  const own = most?.rows.filter((row) => row !== range) ?? [];
  const [oldest, newest] = [own[0], own.at(-1)];
  const growth = oldest === newest ? null : ratioRow(newest, oldest, { id: "capital-spending-growth", label: null });
  return { ...trendOf(dataset, facets, () => false), growth, range };
}
