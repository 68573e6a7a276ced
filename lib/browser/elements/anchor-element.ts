import { fragmentId } from "@/lib/state/fragment";
import { readableQuery } from "@/lib/state/query";
import { changeSearch, currentSearch } from "../address";
import { retry } from "../retry";

const pages = new Map<string, Promise<string>>();

/** The HTML of a page, asked for once. */
function pageAt(path: string): Promise<string> {
  const asked =
    pages.get(path) ??
    retry(async () => {
      const response = await fetch(path);
      if (!response.ok) throw new Error(`${path}: ${response.status}`);
      return response.text();
    });
  pages.set(path, asked);
  return asked;
}

/** Brings an anchor's place into view, out of what is folded up. */
function reveal(place: HTMLElement): void {
  for (let fold = place.closest("details"); fold; fold = fold.parentElement?.closest("details") ?? null)
    fold.open = true;
  place.scrollIntoView({ behavior: "instant" });
}

/**
 * `<kept-anchor>`: an anchor that was published is found again after its page has moved on with the newest edition. A
 * row that stands in a figure's table only with a setting is shown; for what is gone, the reader is told which edition
 * has it.
 */
export class AnchorElement extends HTMLElement {
  #observer: MutationObserver | undefined;

  connectedCallback(): void {
    window.addEventListener("hashchange", this.#seek);
    this.#seek();
  }

  disconnectedCallback(): void {
    window.removeEventListener("hashchange", this.#seek);
    this.#observer?.disconnect();
  }

  readonly #seek = async () => {
    const id = fragmentId(window.location.hash);
    this.#observer?.disconnect();
    this.replaceChildren();
    const place = document.getElementById(id);
    if (!id || place) {
      // Not every browser unfolds what an address points into.
      if (place?.closest("details:not([open])")) reveal(place);
      return;
    }
    this.#await(id);
    const figures = [...document.querySelectorAll<HTMLElement>("[data-with-all]")];
    if (figures.some(({ dataset }) => dataset.withAll?.split(" ").includes(id))) {
      const parameters = new URLSearchParams(currentSearch());
      parameters.set("rows", "all");
      changeSearch(readableQuery(parameters));
      return;
    }
    const link = await this.#editionWith(id);
    if (link && fragmentId(window.location.hash) === id && !document.getElementById(id)) this.#tell(link, id);
  };

  /** Goes to an anchor's place as soon as a script of the page puts it there. */
  #await(id: string): void {
    this.#observer = new MutationObserver((_, observer) => {
      const place = document.getElementById(id);
      if (!place) return;
      observer.disconnect();
      this.replaceChildren();
      reveal(place);
    });
    this.#observer.observe(document.body, { childList: true, subtree: true });
  }

  /** The link to the newest of the older editions whose page has an anchor, if any. */
  async #editionWith(id: string): Promise<HTMLAnchorElement | undefined> {
    const editions = [...document.querySelectorAll<HTMLAnchorElement>(".editions li a")];
    const shown = editions.findIndex((link) => link.hasAttribute("aria-current"));
    for (const link of editions.slice(0, Math.max(shown, 0)).reverse()) {
      // Without a network nothing is known of the others, and the page stands as it is.
      const html = await pageAt(link.pathname).catch(() => "");
      if (html.includes(` id="${id}"`)) return link;
    }
    return undefined;
  }

  #tell({ pathname, textContent }: HTMLAnchorElement, id: string): void {
    const { text = "", link = "" } = this.dataset;
    const line = Object.assign(document.createElement("p"), { className: "notice" });
    const href = `${pathname}${window.location.search}#${encodeURIComponent(id)}`;
    line.append(
      `${text} `,
      Object.assign(document.createElement("a"), { href, textContent: link.replace("{date}", textContent ?? "") }),
    );
    this.replaceChildren(line);
    this.scrollIntoView({ block: "nearest", behavior: "instant" });
  }
}
