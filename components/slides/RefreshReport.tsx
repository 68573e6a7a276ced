import type { NamedReport } from "@/lib/browser/decks/refresh-file";
import type { Messages } from "@/lib/i18n/translator";

/** Changed rows that are told one by one. */
const MOST = 30;

/** What changed in a reader's deck, slide by slide, and what did not and why. */
export function RefreshReport(props: {
  parts: NamedReport[];
  labels: Messages["refresh"];
  /** Names of editions by id. */
  editions: Record<string, string>;
}) {
  const { parts, labels, editions } = props;
  const edition = (id: string) => editions[id] ?? id;
  return (
    <ol className="refresh-report">
      {parts.map(({ slide, name, from, to, outcome, rows, drawnAnew, hindrances }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a list that is made once
        <li key={index} data-outcome={outcome}>
          <p>
            <strong>{labels.slide.replace("{number}", String(slide)).replace("{name}", () => name)}</strong>{" "}
            {outcome === "refreshed"
              ? labels.refreshed.replace("{from}", edition(from)).replace("{to}", edition(to))
              : labels[outcome]}
          </p>
          {[...(drawnAnew ? [labels.drawnAnew] : []), ...hindrances.map((one) => labels.hindrances[one])].map(
            (text) => (
              <p key={text} className="provenance">
                {text}
              </p>
            ),
          )}
          {rows.length > 0 && (
            <details>
              <summary>{labels.rows.replace("{count}", String(rows.length))}</summary>
              <ul>
                {rows.slice(0, MOST).map((row) => (
                  <li key={`${row.name} ${row.before} ${row.after}`}>
                    {row.name}: {row.before ?? labels.absent} → {row.after ?? labels.absent}
                  </li>
                ))}
                {rows.length > MOST && <li>{labels.more.replace("{count}", String(rows.length - MOST))}</li>}
              </ul>
            </details>
          )}
        </li>
      ))}
    </ol>
  );
}
