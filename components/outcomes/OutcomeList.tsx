import type { Context } from "@/lib/context/context";
import { formatEdtf } from "@/lib/format/date";
import { punctuation } from "@/lib/format/punctuation";
import { outcomeRow } from "@/lib/series/outcomes";
import { pagePath } from "@/lib/site/address";
import { VerdictMark } from "./VerdictMark";

/** Announcements, each with its verdict, leading to the page with the evidence. @param carrier one carrier's, or `context` for those of none */
export function OutcomeList({ carrier, context }: { carrier: string; context: Context }) {
  const { dataset, locale, t } = context;
  const rows = dataset.outcomes
    .map((outcome) => outcomeRow(dataset, outcome))
    .filter(({ carriers }) => (carriers[0] ?? "context") === carrier);
  return (
    <ul className="outcomes">
      {rows.map(({ id, label, outcome, saidOn }) =>
        label ? (
          <li key={id}>
            <VerdictMark verdict={outcome.verdict} />
            <a href={pagePath(locale, { page: "announcement", id }, dataset.folder)}>{label[locale]}</a>{" "}
            <strong>{t(`vocabulary.verdict.${outcome.verdict}`)}</strong>
            <span className="provenance">
              {[
                formatEdtf(saidOn, locale),
                outcome.due ? t("vocabulary.due", { date: formatEdtf(outcome.due, locale) }) : "",
                outcome.decided
                  ? `${t(outcome.verdict === "open" ? "announcements.newest" : "announcements.decided")} ${formatEdtf(outcome.decided, locale)}`
                  : "",
              ]
                .filter(Boolean)
                .join(punctuation[locale].list)}
            </span>
          </li>
        ) : null,
      )}
    </ul>
  );
}
