import { byId } from "@/lib/dataset";
import type { FigureContext } from "@/lib/figures/context";
import { rowText } from "@/lib/figures/row-text";
import type { MatrixSeries } from "@/lib/series/matrix";
import type { Row } from "@/lib/series/row";
import { pagePath } from "@/lib/site/address";
import { factPath } from "@/lib/site/fact-pages";
import { Swatch } from "./Swatch";

/** A number or statement in a table of carriers: what it says, status mark and the way to its source. */
export function MatrixEntry({ row, context }: { row: Row; context: FigureContext }) {
  const text = rowText(row, context);
  return (
    <div className="entry">
      <p>
        {row.quantity && (
          <>
            <strong>{text.value}</strong>{" "}
          </>
        )}
        {text.label}
      </p>
      <p className="provenance">
        <Swatch status={row.status} /> {[text.status, text.precision].filter(Boolean).join(" · ")}
        {" · "}
        <a href={factPath(context.locale, row.id)}>{text.paragraphs}</a>
      </p>
    </div>
  );
}

/** A carrier's cell: its entries, or that nothing is stated. */
export function CarrierCell({ carrier, rows, context }: { carrier: string; rows: Row[]; context: FigureContext }) {
  const name = byId(context.dataset.organisations, carrier).name[context.locale];
  return (
    <td data-carrier={carrier} data-label={name}>
      {rows.length === 0 && <p className="not-stated">{context.t("vocabulary.notStated")}</p>}
      {rows.map((row) => (
        <MatrixEntry key={row.id} row={row} context={context} />
      ))}
    </td>
  );
}

/** A matrix of statements as an accessible table: dimensions down, carriers across. */
export function MatrixTable({
  series,
  title,
  context,
}: {
  series: MatrixSeries;
  title: string;
  context: FigureContext;
}) {
  const { dataset, locale, t } = context;
  return (
    <table className="matrix">
      <caption className="visually-hidden">{t("table.caption", { title })}</caption>
      <thead>
        <tr>
          <th scope="col">{t("table.dimension")}</th>
          {series.columns.map((carrier) => (
            <th key={carrier} scope="col" data-carrier={carrier}>
              <a href={pagePath(locale, { page: "carrier", id: carrier })}>
                {byId(dataset.organisations, carrier).name[locale]}
              </a>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {series.lines.map((line) => (
          <tr key={line.id} data-dimension={line.id}>
            <th scope="row">{line.label[locale]}</th>
            {series.columns.map((carrier) => (
              <CarrierCell key={carrier} carrier={carrier} rows={line.cells[carrier] ?? []} context={context} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
