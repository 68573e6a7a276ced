import type { FigureContext } from "@/lib/figures/context";
import { factRows } from "@/lib/figures/facts";
import { rowText } from "@/lib/figures/row-text";
import { factText } from "@/lib/format/text";
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
export function factIndex(context: FigureContext): IndexedFact[] {
  const { dataset, locale } = context;
  return factRows(dataset).map(({ row, text }) => ({
    id: row.id,
    path: factPath(locale, row.id),
    carrier: row.carriers.join(" ") || "context",
    kind: row.kind,
    status: row.status ?? "",
    text: text ? factText(dataset, text, locale) : rowText(row, context).label,
  }));
}
