"use client";

import { useCallback, useMemo, useSyncExternalStore } from "react";
import { type Fields, formatQuery, parseQuery, type StateOf } from "@/lib/state/query";

const CHANGED = "url-state";

function subscribe(listener: () => void): () => void {
  window.addEventListener("popstate", listener);
  window.addEventListener(CHANGED, listener);
  return () => {
    window.removeEventListener("popstate", listener);
    window.removeEventListener(CHANGED, listener);
  };
}

/**
 * The reader's state in the query string, shared by everything on the page.
 * @param fields a stable record of fields
 * @returns state (defaults while the static page is taken over), what could not be read, and a setter
 */
export function useUrlState<F extends Fields>(
  fields: F,
): { state: StateOf<F>; dropped: string[]; setState: (change: Partial<StateOf<F>>) => void } {
  const search = useSyncExternalStore(
    subscribe,
    () => window.location.search,
    () => "",
  );
  const { state, dropped } = useMemo(() => parseQuery(fields, search), [fields, search]);
  const setState = useCallback(
    (change: Partial<StateOf<F>>) => {
      const now = parseQuery(fields, window.location.search).state;
      const query = formatQuery(fields, { ...now, ...change }, window.location.search);
      window.history.replaceState(window.history.state, "", window.location.pathname + query + window.location.hash);
      window.dispatchEvent(new Event(CHANGED));
    },
    [fields],
  );
  return { state, dropped, setState };
}
