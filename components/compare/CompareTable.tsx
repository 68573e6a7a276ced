import { byId, carriersOf } from "@/lib/dataset";
import { measures } from "@/lib/dataset/vocabulary";
import type { FigureContext } from "@/lib/figures/context";
import { strategyMatrixSeries } from "@/lib/figures/strategy-matrix/series";
import { punctuation } from "@/lib/format/punctuation";
import { type Row, rowsOfMeasure } from "@/lib/series/row";
import { pagePath } from "@/lib/site/address";
import { CarrierCell } from "../figures/MatrixTable";
import { CarrierName } from "../site/CarrierName";

/** Measures first, then dimensions of strategy, the carriers side by side. */
export function CompareTable({ context }: { context: FigureContext }) {
  const { dataset, locale, t } = context;
  const carriers = carriersOf(dataset).map(({ id }) => id);
  const matrix = strategyMatrixSeries(dataset);
  const numbers = measures.map((id) => {
    const { rows } = rowsOfMeasure(dataset, id);
    const own = (carrier: string) => [carrier, rows.filter((row) => row.carriers.includes(carrier))];
    return {
      id,
      head: t(`vocabulary.measure.${id}`),
      cells: Object.fromEntries(carriers.map(own)) as Record<string, Row[]>,
    };
  });
  const isMeasure = new Set<string>(measures);
  const statements = matrix.lines
    .filter((line) => !isMeasure.has(line.id))
    .map(({ id, label, cells }) => ({ id, head: label[locale], cells }));
  const name = (carrier: string) => byId(dataset.organisations, carrier).name[locale];
  return (
    <table className="matrix">
      <caption className="visually-hidden">
        {t("compare.caption", { carriers: carriers.map(name).join(punctuation[locale].items) })}
      </caption>
      <thead>
        <tr>
          <th scope="col">{t("table.dimension")}</th>
          {carriers.map((carrier) => (
            <th key={carrier} scope="col" data-carrier={carrier}>
              <a href={pagePath(locale, { page: "carrier", id: carrier })}>
                <CarrierName id={carrier} context={context} />
              </a>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {[...numbers, ...statements].map(({ id, head, cells }) => (
          <tr key={id} data-dimension={id}>
            <th scope="row">{head}</th>
            {carriers.map((carrier) => (
              <CarrierCell key={carrier} carrier={carrier} rows={cells[carrier] ?? []} context={context} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
