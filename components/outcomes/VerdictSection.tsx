import type { Context } from "@/lib/context/context";
import { verdicts } from "@/lib/dataset/vocabulary";
import { VerdictMark } from "./VerdictMark";

/** How verdicts are reached, and every one with its mark and what it means. */
export function VerdictSection({ context: { t } }: { context: Context }) {
  return (
    <section aria-labelledby="verdicts">
      <h2 id="verdicts">{t("announcements.howTitle")}</h2>
      <p className="lead">{t("announcements.how")}</p>
      <dl className="legend-table verdict-table">
        {verdicts.map((verdict) => (
          <div key={verdict}>
            <dt>
              <VerdictMark verdict={verdict} />
            </dt>
            <dd>
              <strong>{t(`vocabulary.verdict.${verdict}`)}</strong> — {t(`vocabulary.verdictHelp.${verdict}`)}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
