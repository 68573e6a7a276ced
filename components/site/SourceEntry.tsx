import type { Context } from "@/lib/context/context";
import type { Source } from "@/lib/dataset";
import { formatEdtf } from "@/lib/format/date";
import { correctionEntries } from "@/lib/share/change-entries";
import { pageUrl } from "@/lib/site/address";
import { reportUrl } from "@/lib/site/report";
import { EntryList } from "../changes/EntryList";
import { SourceLink } from "./SourceLink";

/** One source: what it is, where it is, whose word it is, and when it was looked at. @param facts how many rest on it */
export function SourceEntry(props: { source: Source; facts: number; context: Context; heading?: "h2" | "h3" }) {
  const { source, facts, context, heading: Heading = "h3" } = props;
  const { locale, t } = context;
  const { id, title, publisher, author, published, standing, url, note, checkedOn, language } = source;
  const report = url ? reportUrl(id, `${pageUrl(locale, { page: "sourceList" })}#${id}`) : undefined;
  const corrections = correctionEntries(context, new Set([id]));
  const name = title ?? publisher[locale];
  return (
    <div className="fact source" id={id}>
      <Heading>
        {url ? <SourceLink url={url} text={name} lang={title ? language : undefined} /> : <strong>{name}</strong>}
      </Heading>
      <p className="provenance">
        {[
          title ? publisher[locale] : "",
          formatEdtf(published, locale),
          author?.[locale],
          t(`vocabulary.standing.${standing}`),
          facts > 0 ? t("sourceList.facts", { count: facts }) : "",
          checkedOn ? t("sourceList.checked", { date: formatEdtf(checkedOn, locale) }) : "",
        ]
          .filter(Boolean)
          .join(" · ")}
        {report && (
          <>
            {" · "}
            <a href={report}>{t("sourceList.report")}</a>
          </>
        )}
      </p>
      {note && <p className="provenance">{note[locale]}</p>}
      {corrections.length > 0 && <EntryList entries={corrections} context={context} />}
    </div>
  );
}
