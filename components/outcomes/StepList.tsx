import type { Context } from "@/lib/context/context";
import { byId, type Outcome } from "@/lib/dataset";
import { rowText } from "@/lib/figures/row-text";
import { formatEdtf } from "@/lib/format/date";
import { factText } from "@/lib/format/text";
import { stepsOf } from "@/lib/series/outcomes";
import { provenanceOf } from "@/lib/series/provenance";
import { factPath } from "@/lib/site/fact-pages";
import { Swatch } from "../figures/Swatch";

/** The facts on the way of an announcement, dated, each leading to its entry and its source. */
export function StepList({ outcome, context }: { outcome: Outcome; context: Context }) {
  const { dataset, locale, t } = context;
  return (
    <ol className="steps">
      {stepsOf(dataset, outcome).map((row) => {
        const words = rowText(row, context);
        const { source, asOf, note, status } = provenanceOf(row);
        const url = source && byId(dataset.sources, source.id).url;
        return (
          <li key={row.id}>
            <p className="kicker">
              {asOf ? formatEdtf(asOf, locale) : ""}
              {row.id === outcome.of && ` · ${t("announcements.said")}`}
            </p>
            <p>{row.text ? factText(dataset, row.text, locale) : words.label}</p>
            {note && <p className="note">{note[locale]}</p>}
            <p className="provenance">
              <Swatch status={status} /> {[words.status, words.saidBy].filter(Boolean).join(" · ")}
              {" · "}
              <a href={factPath(locale, row.id)}>{words.paragraphs || words.source}</a>
              {url && (
                <>
                  {" · "}
                  <a href={url} target="_blank" rel="noopener noreferrer">
                    {t("sourceList.open")}
                  </a>
                </>
              )}
            </p>
          </li>
        );
      })}
    </ol>
  );
}
