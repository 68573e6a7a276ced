import { isSearchKey } from "../search/search-key";

/** Something a reader did, and where. */
export interface Act {
  event: Event;
  target: Element;
}

/** What readers did before the island it was meant for was alive. */
export interface Acts {
  list: Act[];
  /** What has been changed in the page since it was parsed, by whomever. */
  changes(): readonly MutationRecord[];
  /** Stops noting more. */
  stop(): void;
}

declare global {
  interface Window {
    /** Filled by the script that runs before the first paint (components/islands/early.ts). */
    earlyActs: Acts;
  }
}

/** The island an act was meant for, if any. */
export function islandOf({ event, target }: Act): HTMLElement | null {
  return isSearchKey(event)
    ? document.querySelector<HTMLElement>('[data-island="SearchBox"]')
    : target.closest<HTMLElement>("[data-island]");
}

/** Whether an act is meant for a mark of a drawing; marks answer before their island is alive. */
export function isForMark({ event, target }: Act): boolean {
  return (event.type === "click" || event.type === "keydown") && target.closest("[data-mark]") !== null;
}
