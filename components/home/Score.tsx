import type { Context } from "@/lib/context/context";
import { groupOf, type VerdictGroup, verdictGroups } from "@/lib/dataset/verdicts";
import { outcomeSeries } from "@/lib/series/outcomes";
import { pagePath } from "@/lib/site/address";
import { VerdictMark } from "../outcomes/VerdictMark";

/** How all that was said came out, counted: one square an announcement, grouped, with number and word. */
export function Score({ context }: { context: Context }) {
  const { dataset, locale, t } = context;
  const { rows } = outcomeSeries(dataset);
  const groups = (Object.keys(verdictGroups) as VerdictGroup[])
    .map((group) => ({ group, own: rows.filter(({ outcome }) => groupOf(outcome.verdict) === group) }))
    .filter(({ own }) => own.length > 0);
  const count = (group: VerdictGroup) => groups.find((one) => one.group === group)?.own.length ?? 0;
  return (
    <section className="score" aria-labelledby="score">
      <h2 id="score">{t("home.score", { total: rows.length })}</h2>
      <p className="lead">
        {t("home.scoreLead", {
          kept: count("kept"),
          mixed: count("mixed"),
          open: count("open"),
          unknown: count("unknown"),
        })}
      </p>
      <ul className="score-groups">
        {groups.map(({ group, own }) => (
          <li key={group} data-group={group}>
            <span className="big-number">{own.length}</span>
            <span>{t(`home.groups.${group}`)}</span>
            <span className="score-marks">
              {own.map(({ id, label, outcome }) => (
                <a
                  key={id}
                  href={pagePath(locale, { page: "announcement", id }, dataset.folder)}
                  title={label?.[locale]}
                >
                  <VerdictMark verdict={outcome.verdict} />
                  <span className="visually-hidden">
                    {t("changes.decided", {
                      title: label?.[locale] ?? id,
                      verdict: t(`vocabulary.verdict.${outcome.verdict}`),
                    })}
                  </span>
                </a>
              ))}
            </span>
          </li>
        ))}
      </ul>
      <p>
        <a href={pagePath(locale, { page: "announcements" }, dataset.folder)}>
          {t("home.scoreLink", { total: rows.length })}
        </a>
      </p>
    </section>
  );
}
