import type { ReactNode } from "react";
import type { Context } from "@/lib/context/context";
import { byId, factById } from "@/lib/dataset";
import type { FigureId } from "@/lib/figures/catalogue";
import { figureName } from "@/lib/figures/describe";
import { rowText } from "@/lib/figures/row-text";
import { formatEdtf } from "@/lib/format/date";
import { punctuation } from "@/lib/format/punctuation";
import { factText } from "@/lib/format/text";
import { provenanceOf } from "@/lib/series/provenance";
import { quantityOf, type Row } from "@/lib/series/row";
import { correctionEntries } from "@/lib/share/change-entries";
import { pagePath } from "@/lib/site/address";
import { factPath } from "@/lib/site/fact-pages";
import { EntryList } from "../changes/EntryList";
import { Swatch } from "../figures/Swatch";
import { ReportLink } from "../site/ReportLink";
import { SourceLink } from "../site/SourceLink";

/** One fact with everything known about it, at its permanent anchor. */
export function FactCard({
  row,
  text,
  usedIn,
  context,
}: {
  row: Row;
  /** The fact as a sentence; a number's own label where there is none. */
  text?: Row["text"];
  usedIn: FigureId[];
  context: Context;
}) {
  const { dataset, locale, t } = context;
  const words = rowText(row, context);
  const kind = row.kind === "derived" ? "quantity" : row.kind;
  const { source: cited, due, note, status } = provenanceOf(row);
  const source = cited && byId(dataset.sources, cited.id);
  const fact = factById(dataset, row.id)?.row;
  const alsoIn = (fact?.alsoIn ?? []).map((id) => byId(dataset.sources, id));
  const corrections = correctionEntries(context, new Set([row.id]));
  const meta: [string, ReactNode][] = [
    [t("table.value"), quantityOf(row) ? words.value : ""],
    [t("table.words"), words.words],
    [t("table.precision"), words.precision],
    [t("table.asOf"), words.asOf],
    [t("table.saidBy"), words.saidBy],
    [t("sources.due"), due ? formatEdtf(due, locale) : ""],
    [t("table.source"), source?.url ? <SourceLink key="source" url={source.url} text={words.source} /> : words.source],
    [
      t("sources.alsoIn"),
      alsoIn.length > 0
        ? alsoIn.map(({ id, url, publisher }) => (
            <span key={id} className="listed">
              {url ? <SourceLink url={url} text={publisher[locale]} /> : publisher[locale]}
            </span>
          ))
        : "",
    ],
    [t("sources.note"), note?.[locale] ?? ""],
    [
      t("sources.checkedBy"),
      fact?.checkedBy && fact.checkedOn
        ? t("sources.checks", { count: fact.checkedBy, date: formatEdtf(fact.checkedOn, locale) })
        : "",
    ],
  ];
  return (
    <li
      className="fact"
      id={row.id}
      data-carrier={row.carriers.join(" ") || "context"}
      data-kind={kind}
      data-status={status ?? ""}
    >
      <p className="provenance">
        {words.head ? `${words.head} · ` : ""}
        {t(`vocabulary.kind.${kind}`)}
        {status ? (
          <>
            {" · "}
            <Swatch status={status} /> {words.status}
          </>
        ) : null}
        {!status && row.age === "overtaken" && ` · ${t("vocabulary.overtaken")}`}
      </p>
      <h3>{text ? factText(dataset, text, locale) : words.label}</h3>
      {row.kind !== "not-stated" && (
        <dl className="meta">
          {meta
            .filter(([, value]) => value)
            .map(([name, value]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
        </dl>
      )}
      {corrections.length > 0 && <EntryList entries={corrections} context={context} />}
      <p className="provenance">
        <a href={`#${row.id}`} aria-label={`${t("sources.link")}: ${row.id}`}>
          #{row.id}
        </a>
        {usedIn.length > 0 && (
          <>
            {" · "}
            {t("sources.usedIn")}{" "}
            {usedIn.map((id, index) => (
              <span key={id}>
                {index > 0 && punctuation[locale].list}
                <a href={pagePath(locale, { page: "figure", id })}>{figureName(id, locale)}</a>
              </span>
            ))}
          </>
        )}
        <ReportLink about={row.id} path={factPath(locale, row.id)} context={context} before=" · " />
      </p>
    </li>
  );
}
