import { CHANGED } from "./address";

/** What comes before a link is used, by hand, finger or key: once more, should the address have changed unannounced. */
const APPROACHES = ["pointerover", "focusin", "click"] as const;

const linkAt = (target: EventTarget | null) =>
  target instanceof Element ? target.closest<HTMLAnchorElement>("a[data-keep-state]") : null;

/**
 * Lets every link to the same page in another language or edition take the reader's query and anchor along. They stand
 * in its address before it is used, however it is opened.
 * @returns a function that ends it
 */
export function keepState(): () => void {
  /** A query the address will have only later. */
  let coming: string | undefined;
  const keepIn = (links: Iterable<HTMLAnchorElement>) => {
    const { search, hash } = window.location;
    if (coming === search) coming = undefined;
    for (const link of links) link.setAttribute("href", link.pathname + (coming ?? search) + hash);
  };
  const keepAll = () => keepIn(document.querySelectorAll<HTMLAnchorElement>("a[data-keep-state]"));
  const onSetting = (event: Event) => {
    coming = (event as CustomEvent<string>).detail;
    keepAll();
  };
  const onPlace = () => {
    coming = undefined;
    keepAll();
  };
  const onApproach = ({ target }: Event) => {
    const link = linkAt(target);
    if (link) keepIn([link]);
  };
  const listening = new AbortController();
  const { signal } = listening;
  document.addEventListener("DOMContentLoaded", keepAll, { signal });
  addEventListener(CHANGED, onSetting, { signal });
  for (const kind of ["popstate", "hashchange", "pageshow"]) addEventListener(kind, onPlace, { signal });
  for (const kind of APPROACHES) document.addEventListener(kind, onApproach, { capture: true, signal });
  keepAll();
  return () => listening.abort();
}
