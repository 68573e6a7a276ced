"use client";

import { useCallback, useMemo, useSyncExternalStore } from "react";
import { changeSearch, currentSearch, subscribe } from "@/lib/browser/address";
import { type Fields, formatQuery, parseQuery, type StateOf } from "@/lib/state/query";

/**
 * The reader's state in the query string, shared by everything on the page.
 * @param fields a stable record of fields
 * @returns state (defaults while the static page is taken over), what could not be read, and a setter
 */
export function useUrlState<F extends Fields>(
  fields: F,
): { state: StateOf<F>; dropped: string[]; setState: (change: Partial<StateOf<F>>) => void } {
  const search = useSyncExternalStore(subscribe, currentSearch, () => "");
  const { state, dropped } = useMemo(() => parseQuery(fields, search), [fields, search]);
  const setState = useCallback(
    (change: Partial<StateOf<F>>) => {
      const now = parseQuery(fields, currentSearch()).state;
      changeSearch(formatQuery(fields, { ...now, ...change }, currentSearch()));
    },
    [fields],
  );
  return { state, dropped, setState };
}
