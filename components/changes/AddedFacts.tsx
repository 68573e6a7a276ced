import type { Context } from "@/lib/context/context";
import { byId, carriersOf } from "@/lib/dataset";
import { factRows, factSentence } from "@/lib/figures/facts";
import { factPath } from "@/lib/site/fact-pages";

/** Facts an edition added, by the carrier they are about. */
export function AddedFacts({ ids, context }: { ids: string[]; context: Context }) {
  const { dataset, locale, t } = context;
  const added = new Set(ids);
  const facts = factRows(dataset).filter(({ row }) => added.has(row.id));
  const groups = [...carriersOf(dataset).map(({ id }) => id), "context"].map((carrier) => ({
    carrier,
    own: facts.filter(({ row }) => (row.carriers[0] ?? "context") === carrier),
  }));
  return (
    <details>
      <summary>{t("changes.headings.added", { count: facts.length })}</summary>
      {groups
        .filter(({ own }) => own.length > 0)
        .map(({ carrier, own }) => (
          <div key={carrier}>
            <h3>
              {carrier === "context" ? t("announcements.others") : byId(dataset.organisations, carrier).name[locale]}
            </h3>
            <ul className="changes">
              {own.map((fact) => (
                <li key={fact.row.id}>
                  <a href={factPath(locale, fact.row.id)}>{factSentence(fact, context)}</a>
                </li>
              ))}
            </ul>
          </div>
        ))}
    </details>
  );
}
