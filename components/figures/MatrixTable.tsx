import type { ReactNode } from "react";
import type { Context } from "@/lib/context/context";
import { isCalmColumn } from "@/lib/figures/highlight";
import { columnName, headName } from "@/lib/figures/matrix-names";
import { rowText } from "@/lib/figures/row-text";
import type { MatrixSeries } from "@/lib/series/matrix";
import { provenanceOf } from "@/lib/series/provenance";
import { quantityOf, type Row } from "@/lib/series/row";
import { pagePath } from "@/lib/site/address";
import { factPath } from "@/lib/site/fact-pages";
import { Swatch } from "./Swatch";

/** A number or statement in a table of carriers: what it says, status mark and the way to its source. */
export function MatrixEntry({ row, context }: { row: Row; context: Context }) {
  const text = rowText(row, context);
  return (
    <div className={row.calm ? "entry calm" : "entry"}>
      <p>
        {quantityOf(row) && (
          <>
            <strong>{text.value}</strong>{" "}
          </>
        )}
        {text.label}
      </p>
      <p className="provenance">
        <Swatch status={provenanceOf(row).status} /> {[text.status, text.precision].filter(Boolean).join(" · ")}
        {" · "}
        <a href={factPath(context.locale, row.facts[0] ?? row.id)}>{text.paragraphs}</a>
      </p>
    </div>
  );
}

/** A cell of a column: its entries, or that nothing is stated. */
export function MatrixCell(props: {
  column: string;
  name: string;
  rows: Row[];
  context: Context;
  plain?: boolean;
  /** What an empty cell says, where it is more than that nothing is stated. */
  blank?: ReactNode;
}) {
  const { column, name, rows, context, plain, blank = context.t("vocabulary.notStated") } = props;
  const [first] = rows;
  return (
    <td
      data-carrier={plain ? undefined : column}
      data-label={name}
      data-sort={plain ? (first?.kind === "model" ? (first.sortKey ?? "") : "") : undefined}
    >
      {rows.length === 0 && <p className="not-stated">{blank}</p>}
      {rows.map((row) =>
        plain ? (
          <p key={row.id} className={row.calm ? "calm" : undefined}>
            {row.facts[0] && column === "source" ? (
              <a href={factPath(context.locale, row.facts[0])}>{rowText(row, context).label}</a>
            ) : (
              rowText(row, context).label
            )}
          </p>
        ) : (
          <MatrixEntry key={row.id} row={row} context={context} />
        ),
      )}
    </td>
  );
}

/** A matrix as an accessible table: lines down, carriers (or other columns) across. */
export function MatrixTable({ series, title, context }: { series: MatrixSeries; title: string; context: Context }) {
  const { dataset, locale, t } = context;
  const { columns, names, plain, lines } = series;
  const name = (column: string) => columnName(series, column, context);
  const carrierOfLine = (line: MatrixSeries["lines"][number]) =>
    plain ? Object.values(line.cells).flat()[0]?.carriers.join(" ") : undefined;
  const table = (
    <table className={plain ? "matrix plain-matrix" : "matrix"}>
      <caption className="visually-hidden">{t("table.caption", { title })}</caption>
      <thead>
        <tr>
          <th scope="col">{headName(series, context)}</th>
          {columns.map((column) => (
            <th
              key={column}
              scope="col"
              data-carrier={names ? undefined : column}
              className={isCalmColumn(series, column) ? "calm" : undefined}
            >
              {names ? (
                name(column)
              ) : (
                <a href={pagePath(locale, { page: "carrier", id: column }, dataset.folder)}>{name(column)}</a>
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.id} data-dimension={line.id} data-carrier={carrierOfLine(line)}>
            <th scope="row">{line.label[locale]}</th>
            {columns.map((column) => (
              <MatrixCell
                key={column}
                column={column}
                name={name(column)}
                rows={line.cells[column] ?? []}
                context={context}
                plain={plain}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
  return plain ? <sort-table>{table}</sort-table> : table;
}
