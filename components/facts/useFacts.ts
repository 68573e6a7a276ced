import { useEffect, useState } from "react";
import type { IndexedFact } from "@/lib/export/fact-index";
import { type FactKeys, searchable } from "@/lib/state/fact-match";

/** A fact to filter: an entry on this page, or one of the index over all pages. */
export type KnownFact = FactKeys & ({ element: HTMLElement } | { entry: IndexedFact });

function factsOnPage(): KnownFact[] {
  return [...document.querySelectorAll<HTMLElement>(".facts > .fact")].map((element) => ({
    carrier: element.dataset.carrier ?? "",
    kind: element.dataset.kind ?? "",
    status: element.dataset.status ?? "",
    words: searchable(element.textContent ?? ""),
    element,
  }));
}

/**
 * The facts to filter.
 * @param indexUrl of all facts, or null when all of them are on this page
 * @param wanted whether they are needed yet; the index is fetched no sooner
 * @returns facts, null until they are there, and whether they could not be had
 */
export function useFacts(indexUrl: string | null, wanted: boolean): { facts: KnownFact[] | null; failed: boolean } {
  const [facts, setFacts] = useState<KnownFact[] | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (facts || !wanted) return;
    if (!indexUrl) {
      setFacts(factsOnPage());
      return;
    }
    fetch(indexUrl)
      .then((response) => {
        if (!response.ok) throw new Error(`${indexUrl}: ${response.status}`);
        return response.json() as Promise<IndexedFact[]>;
      })
      .then((index) => {
        setFacts(index.map((entry) => ({ ...entry, words: searchable(`${entry.text} ${entry.id}`), entry })));
        setFailed(false);
      })
      .catch(() => setFailed(true));
  }, [facts, indexUrl, wanted]);
  return { facts, failed };
}
