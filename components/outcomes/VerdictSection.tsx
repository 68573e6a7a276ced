import { verdicts } from "@/lib/dataset/vocabulary";
import type { FigureContext } from "@/lib/figures/context";
import { VerdictMark } from "./VerdictMark";

/** Every verdict with its mark and what it means. */
export function VerdictTable({ context: { t } }: { context: FigureContext }) {
  return (
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
  );
}
