import type { Context } from "@/lib/context/context";
import { carrierOf } from "@/lib/dataset";
import { missingText } from "@/lib/figures/row-text";
import { strategyMatrixSeries } from "@/lib/figures/strategy-matrix/series";
import { withAside } from "@/lib/format/punctuation";
import { notStatedRow } from "@/lib/series/row";

/** What the source leaves out about a carrier: missing numbers and empty dimensions. */
export function NotStatedList({ carrier, context }: { carrier: string; context: Context }) {
  const { dataset, locale, t } = context;
  const numbers = dataset.notStated
    .filter(({ subject }) => carrierOf(dataset, subject) === carrier)
    .map((row) =>
      row.searchedOn
        ? withAside(row.label[locale], missingText(notStatedRow(dataset, row), context), locale)
        : row.label[locale],
    );
  const dimensions = strategyMatrixSeries(dataset)
    .lines.filter((line) => (line.cells[carrier] ?? []).length === 0)
    .map((line) => line.label[locale]);
  const items = [...numbers, ...dimensions];
  if (items.length === 0) return null;
  return (
    <section aria-labelledby="not-stated">
      <h2 id="not-stated">{t("carrier.notStated")}</h2>
      <p className="lead">{t("carrier.notStatedLead")}</p>
      <ul className="plain-list">
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </section>
  );
}
