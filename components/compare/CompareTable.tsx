import type { Context } from "@/lib/context/context";
import { byId, carriersOf, comparedMeasures } from "@/lib/dataset";
import { missingText } from "@/lib/figures/row-text";
import { strategyMatrixSeries } from "@/lib/figures/strategy-matrix/series";
import { strategyThenNowSeries } from "@/lib/figures/strategy-then-now/series";
import { punctuation } from "@/lib/format/punctuation";
import { presentOf } from "@/lib/series/present";
import { type Row, rowsOfMeasure, soughtInVain } from "@/lib/series/row";
import { pagePath } from "@/lib/site/address";
import { factPath } from "@/lib/site/fact-pages";
import { MatrixCell } from "../figures/MatrixTable";
import { CarrierName } from "../site/CarrierName";

/** Measures first, then dimensions of strategy, the carriers side by side. */
export function CompareTable({ context }: { context: Context }) {
  const { dataset, locale, t } = context;
  const carriers = carriersOf(dataset).map(({ id }) => id);
  // Where there is a later edition to tell from the first, each cell says both.
  const matrix = dataset.editions.length > 1 ? strategyThenNowSeries(dataset).matrix : strategyMatrixSeries(dataset);
  const numbers = comparedMeasures(dataset).map((id) => {
    const { rows } = rowsOfMeasure(dataset, id);
    const own = (carrier: string) => [carrier, presentOf(dataset, rows, carrier)];
    return {
      id,
      head: t(`vocabulary.measure.${id}`),
      cells: Object.fromEntries(carriers.map(own)) as Record<string, Row[]>,
    };
  });
  const isMeasure = new Set<string>(numbers.map(({ id }) => id));
  const statements = matrix.lines
    .filter((line) => !isMeasure.has(line.id))
    .map(({ id, label, cells }) => ({ id, head: label[locale], cells }));
  /** Of a number we looked for in vain, when. */
  const blankOf = (line: string, carrier: string) => {
    const measure = numbers.find(({ id }) => id === line)?.id;
    const sought = measure && soughtInVain(dataset, carrier, measure);
    return sought && <a href={factPath(locale, sought.id)}>{missingText(sought, context)}</a>;
  };
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
              <a href={pagePath(locale, { page: "carrier", id: carrier }, dataset.folder)}>
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
              <MatrixCell
                key={carrier}
                column={carrier}
                name={name(carrier)}
                rows={cells[carrier] ?? []}
                context={context}
                blank={blankOf(id, carrier)}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
