import type { Context } from "@/lib/context/context";
import { byId } from "@/lib/dataset";
import { factRows } from "@/lib/figures/facts";
import { rowText } from "@/lib/figures/row-text";
import { factText } from "@/lib/format/text";
import { provenanceOf } from "@/lib/series/provenance";
import { pagePath } from "@/lib/site/address";
import { factPath } from "@/lib/site/fact-pages";
import { Swatch } from "../figures/Swatch";

/** More facts than these are listed with their sources elsewhere. */
const MANY = 40;

/** Every fact about a carrier, one line each, leading to its entry on the sources page. */
export function CarrierFacts({ carrier, context }: { carrier: string; context: Context }) {
  const { dataset, locale, t } = context;
  const facts = factRows(dataset).filter(({ row }) => row.kind !== "not-stated" && row.carriers.includes(carrier));
  const { name } = byId(dataset.organisations, carrier);
  const values = { name: name[locale], count: facts.length };
  if (facts.length > MANY) {
    return (
      <p>
        <a href={`${pagePath(locale, { page: "sources" })}?carrier=${carrier}`}>{t("carrier.allFacts", values)}</a>
      </p>
    );
  }
  return (
    <section aria-labelledby="facts">
      <h2 id="facts">{t("carrier.facts", values)}</h2>
      <ul className="fact-lines">
        {facts.map(({ row, text }) => {
          const words = rowText(row, context);
          return (
            <li key={row.id}>
              <span>{text ? factText(dataset, text, locale) : words.label}</span>
              <span className="provenance">
                <Swatch status={provenanceOf(row).status} />{" "}
                {[words.status, words.precision, words.asOf, words.saidBy].filter(Boolean).join(" · ")} ·{" "}
                <a href={factPath(locale, row.id)}>{words.paragraphs}</a>
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
