import { byId } from "@/lib/dataset";
import type { FigureContext } from "@/lib/figures/context";
import { rowText } from "@/lib/figures/row-text";
import type { MatrixSeries } from "@/lib/series/matrix";
import type { Row } from "@/lib/series/row";
import { pagePath } from "@/lib/site/address";
import { factPath } from "@/lib/site/fact-pages";
import { Swatch } from "./Swatch";

/** A statement in a matrix: text, status mark and the way to its source. */
export function MatrixEntry({ row, context }: { row: Row; context: FigureContext }) {
  const text = rowText(row, context);
  return (
    <div className="entry">
      <p>{text.label}</p>
      <p className="provenance">
        <Swatch status={row.status} /> {text.status}
        {" · "}
        <a href={factPath(context.locale, row.id)}>{text.paragraphs}</a>
      </p>
    </div>
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
            {series.columns.map((carrier) => {
              const rows = line.cells[carrier] ?? [];
              return (
                <td key={carrier} data-carrier={carrier} data-label={byId(dataset.organisations, carrier).name[locale]}>
                  {rows.length === 0 ? <p className="not-stated">{t("vocabulary.notStated")}</p> : null}
                  {rows.map((row) => (
                    <MatrixEntry key={row.id} row={row} context={context} />
                  ))}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
