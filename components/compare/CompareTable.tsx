import { byId, carriersOf, type Measure } from "@/lib/dataset";
import { measures } from "@/lib/dataset/vocabulary";
import type { FigureContext } from "@/lib/figures/context";
import { rowText } from "@/lib/figures/row-text";
import { strategyMatrixSeries } from "@/lib/figures/strategy-matrix/series";
import { punctuation } from "@/lib/format/punctuation";
import { type Row, rowsOfMeasure } from "@/lib/series/row";
import { pagePath } from "@/lib/site/address";
import { factPath } from "@/lib/site/fact-pages";
import { MatrixEntry } from "../figures/MatrixTable";
import { Swatch } from "../figures/Swatch";
import { CarrierName } from "../site/CarrierName";

function NumberEntry({ row, context }: { row: Row; context: FigureContext }) {
  const text = rowText(row, context);
  return (
    <div className="entry">
      <p>
        <strong>{text.value}</strong> {text.label}
      </p>
      <p className="provenance">
        <Swatch status={row.status} /> {text.status} · {text.precision} ·{" "}
        <a href={factPath(context.locale, row.id)}>{text.paragraphs}</a>
      </p>
    </div>
  );
}

/** Measures first, then dimensions of strategy, the carriers side by side. */
export function CompareTable({ context }: { context: FigureContext }) {
  const { dataset, locale, t } = context;
  const carriers = carriersOf(dataset).map(({ id }) => id);
  const matrix = strategyMatrixSeries(dataset);
  const numbers: { id: Measure; rows: Row[] }[] = measures.map((id) => ({ id, rows: rowsOfMeasure(dataset, id).rows }));
  const isMeasure = new Set<string>(measures);
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
        {numbers.map(({ id, rows }) => (
          <tr key={id} data-dimension={id}>
            <th scope="row">{t(`vocabulary.measure.${id}`)}</th>
            {carriers.map((carrier) => {
              const own = rows.filter((row) => row.carriers.includes(carrier));
              return (
                <td key={carrier} data-carrier={carrier} data-label={name(carrier)}>
                  {own.length === 0 && <p className="not-stated">{t("vocabulary.notStated")}</p>}
                  {own.map((row) => (
                    <NumberEntry key={row.id} row={row} context={context} />
                  ))}
                </td>
              );
            })}
          </tr>
        ))}
        {matrix.lines
          .filter((line) => !isMeasure.has(line.id))
          .map((line) => (
            <tr key={line.id} data-dimension={line.id}>
              <th scope="row">{line.label[locale]}</th>
              {carriers.map((carrier) => (
                <td key={carrier} data-carrier={carrier} data-label={name(carrier)}>
                  {(line.cells[carrier] ?? []).length === 0 && (
                    <p className="not-stated">{t("vocabulary.notStated")}</p>
                  )}
                  {(line.cells[carrier] ?? []).map((row) => (
                    <MatrixEntry key={row.id} row={row} context={context} />
                  ))}
                </td>
              ))}
            </tr>
          ))}
      </tbody>
    </table>
  );
}
