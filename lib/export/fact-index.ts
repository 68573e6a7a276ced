import type { Context } from "@/lib/context/context";
import { factRows, factSentence } from "@/lib/figures/facts";
import { provenanceOf } from "@/lib/series/provenance";
import { factPath } from "@/lib/site/fact-pages";

/** A fact as the search over many pages of facts knows it. */
export interface IndexedFact {
  id: string;
  /** Path of its entry. */
  path: string;
  /** Carrier ids joined by spaces, or `context`. */
  carrier: string;
  kind: string;
  status: string;
  text: string;
}

/** Every fact, short, for searching in the browser; fetched only where the facts take several pages. */
export function factIndex(context: Context): IndexedFact[] {
  const { dataset, locale } = context;
  return factRows(dataset).map((fact) => {
    const { id, carriers, kind } = fact.row;
    return {
      id,
      path: factPath(locale, id),
      carrier: carriers.join(" ") || "context",
      kind,
      status: provenanceOf(fact.row).status ?? "",
      text: factSentence(fact, context),
    };
  });
}
