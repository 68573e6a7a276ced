import type { Context } from "@/lib/context/context";
import type { Dataset } from "@/lib/dataset";
import { strategyMatrixSeries } from "@/lib/figures/strategy-matrix/series";
import { strategyThenNowSeries } from "@/lib/figures/strategy-then-now/series";
import { MatrixEntry } from "../figures/MatrixTable";

/** Lines of strategy; where there is a later edition, then and now. */
function strategyLines(dataset: Dataset) {
  return dataset.editions.length > 1
    ? strategyThenNowSeries(dataset).matrix.lines
    : strategyMatrixSeries(dataset).lines;
}

/** A carrier's strategy, dimension by dimension. */
export function CarrierStrategy({ carrier, context }: { carrier: string; context: Context }) {
  const { dataset, locale, t } = context;
  return (
    <section aria-labelledby="strategy">
      <h2 id="strategy">{t("carrier.strategy")}</h2>
      <dl className="statements">
        {strategyLines(dataset).map((line) => {
          const rows = line.cells[carrier] ?? [];
          return (
            <div key={line.id}>
              <dt>{line.label[locale]}</dt>
              {rows.length === 0 && <dd className="not-stated">{t("vocabulary.notStated")}</dd>}
              {rows.map((row) => (
                <dd key={row.id}>
                  <MatrixEntry row={row} context={context} />
                </dd>
              ))}
            </div>
          );
        })}
      </dl>
    </section>
  );
}
