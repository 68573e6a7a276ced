/** Name of what readers choose for all their visits, in this browser's storage. */
export type StoredName = "theme" | "search-key";

/** What was kept under a name; null where nothing was, or the browser does not let us look. */
export function readStored(name: StoredName): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

/** Keeps a choice for later pages and visits. @returns whether the browser allowed it */
export function store(name: StoredName, value: string): boolean {
  try {
    localStorage.setItem(name, value);
    return true;
  } catch {
    return false;
  }
}

/**
 * Calls a listener whenever what is kept may have become another: in another tab, or while the page lay in the
 * browser's cache for its Back button.
 * @returns a function that takes it away again
 */
export function onStorageChange(listener: () => void): () => void {
  const onReturn = ({ persisted }: PageTransitionEvent) => {
    if (persisted) listener();
  };
  addEventListener("storage", listener);
  addEventListener("pageshow", onReturn);
  return () => {
    removeEventListener("storage", listener);
    removeEventListener("pageshow", onReturn);
  };
}
