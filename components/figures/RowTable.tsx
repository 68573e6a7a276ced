import { memo } from "react";
import { factById } from "@/lib/dataset";
import { decidedOn, rowText, sourceText } from "@/lib/figures/row-text";
import type { Shown } from "@/lib/figures/shown";
import { pagePath } from "@/lib/site/address";
import { factPath } from "@/lib/site/fact-pages";
import { tableRowId } from "@/lib/site/figure-ids";

/** The numbers behind a figure, one row a mark; the tooltip shows the same rows. */
export const RowTable = memo(function RowTable({ shown }: { shown: Shown }) {
  const { id, rows, context, text } = shown;
  const { locale, t } = context;
  /** A row of several facts leads to the source of each. */
  const sourceOf = (fact: string) => {
    const cited = factById(context.dataset, fact)?.row.source;
    return cited && sourceText(cited, context);
  };
  const isEvents = rows.every(({ kind }) => kind === "event");
  const isOutcomes = rows.length > 0 && rows.every(({ kind }) => kind === "outcome");
  const valueHead = t(isOutcomes ? "export.columns.verdict" : "table.value");
  const hasFormula = rows.some((row) => row.kind === "derived" && row.formula);
  return (
    <table className="row-table">
      <caption className="visually-hidden">{t("table.caption", { title: text.title })}</caption>
      <thead>
        <tr>
          <th scope="col">{isEvents ? t("table.date") : t("table.subject")}</th>
          <th scope="col">{isEvents ? t("table.event") : t("table.label")}</th>
          {!isEvents && <th scope="col">{valueHead}</th>}
          {isOutcomes && <th scope="col">{t("export.columns.decided")}</th>}
          {!isEvents && !isOutcomes && <th scope="col">{t("table.words")}</th>}
          {!isEvents && !isOutcomes && <th scope="col">{t("table.precision")}</th>}
          <th scope="col">{t("table.status")}</th>
          {!isEvents && <th scope="col">{t("table.asOf")}</th>}
          <th scope="col">{t("table.saidBy")}</th>
          {hasFormula && <th scope="col">{t("table.formula")}</th>}
          <th scope="col">{t("table.source")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const said = rowText(row, context);
          const cell = (label: string, value: string, className?: string) => (
            <td data-label={label} className={className} data-empty={value === "" || undefined}>
              {value}
            </td>
          );
          return (
            <tr key={row.id} id={tableRowId(id, row.id)} data-carrier={row.carriers.join(" ")}>
              <th scope="row">{isEvents ? said.asOf : said.head || t("vocabulary.none")}</th>
              {cell(isEvents ? t("table.event") : t("table.label"), said.label, "what")}
              {!isEvents && cell(valueHead, said.value, row.kind === "not-stated" ? "not-stated" : "number")}
              {isOutcomes && cell(t("export.columns.decided"), decidedOn(row, context))}
              {!isEvents && !isOutcomes && cell(t("table.words"), said.words)}
              {!isEvents && !isOutcomes && cell(t("table.precision"), said.precision)}
              {cell(t("table.status"), said.status)}
              {!isEvents && cell(t("table.asOf"), said.asOf)}
              {cell(t("table.saidBy"), said.saidBy)}
              {hasFormula && cell(t("table.formula"), said.formula)}
              <td data-label={t("table.source")} className={isOutcomes ? "evidence" : undefined}>
                {row.kind === "outcome" && (
                  <a href={pagePath(locale, { page: "announcement", id: row.id }, context.dataset.folder)}>
                    {t("announcements.why")}
                  </a>
                )}
                {(row.kind === "outcome" ? row.facts.slice(0, 1) : row.facts).map((fact) => (
                  <a key={fact} href={factPath(locale, fact)}>
                    {sourceOf(fact) || said.source || t("controls.factLink")}
                  </a>
                ))}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
});
