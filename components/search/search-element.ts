import { find, type PreparedEntry, prepare, type SearchEntry } from "@/lib/search/match";
import { isComposing } from "../site/is-composing";
import { onKeptChange } from "../state/kept";
import { isSearchKey, isSearchKeyOn, keepSearchKey } from "./search-key";

const MOST = 12;

function resultOf({ path, title, kind }: PreparedEntry): HTMLElement {
  const line = document.createElement("li");
  const link = Object.assign(document.createElement("a"), { href: path });
  link.append(Object.assign(document.createElement("span"), { className: "kicker", textContent: kind }), title);
  line.append(link);
  return line;
}

/** `<site-search>`: search over pages, figures, organisations and facts; opened by its button or the key `/`. */
export class SearchElement extends HTMLElement {
  #entries: PreparedEntry[] | null = null;
  #failed = false;
  #stop = () => {};

  get #dialog() {
    return this.querySelector("dialog") as HTMLDialogElement;
  }
  get #field() {
    return this.querySelector("input[type=search]") as HTMLInputElement;
  }
  get #links() {
    return [...this.querySelectorAll<HTMLAnchorElement>(".search-results a")];
  }

  connectedCallback(): void {
    const [open, close, keySwitch] = this.querySelectorAll("button");
    open?.addEventListener("click", () => this.#open());
    close?.addEventListener("click", () => this.#dialog.close());
    this.#field.addEventListener("input", () => this.#show());
    this.#dialog.addEventListener("keydown", (event) => this.#onKey(event));
    this.#dialog.addEventListener("click", ({ target }) => {
      if (target instanceof Element && target.closest(".search-results a")) this.#dialog.close();
    });
    const showSwitch = () => keySwitch?.setAttribute("aria-checked", String(isSearchKeyOn()));
    showSwitch();
    this.#stop = onKeptChange(showSwitch);
    keySwitch?.addEventListener("click", () => {
      const isKept = keepSearchKey(!isSearchKeyOn());
      showSwitch();
      this.#say(isKept ? "" : (this.dataset.notKept ?? ""));
    });
    // Also what was pressed before this element was alive, sent once more.
    document.addEventListener("keydown", this.#onSearchKey);
  }

  disconnectedCallback(): void {
    this.#stop();
    document.removeEventListener("keydown", this.#onSearchKey);
  }

  #onSearchKey = (event: KeyboardEvent) => {
    if (!isSearchKey(event)) return;
    event.preventDefault();
    this.#open();
  };

  async #open(): Promise<void> {
    this.#dialog.showModal();
    this.#field.select();
    if (this.#entries) return;
    try {
      const response = await fetch(this.dataset.index ?? "");
      this.#entries = prepare((await response.json()) as SearchEntry[]);
      this.#failed = false;
    } catch {
      this.#failed = true;
    }
    this.#show();
  }

  #show(): void {
    const { none = "", failed = "", count = "" } = this.dataset;
    const query = this.#field.value;
    const found = this.#entries ? find(this.#entries, query, MOST) : [];
    const isAsked = query.trim() !== "" && this.#entries;
    const said = isAsked ? (found.length > 0 ? count.replace("{count}", String(found.length)) : none) : "";
    this.#say(this.#failed ? failed : said);
    this.querySelector(".search-results")?.replaceChildren(...found.map(resultOf));
  }

  #say(text: string): void {
    const status = this.querySelector("[role=status]");
    if (status) status.textContent = text;
  }

  #onKey(event: KeyboardEvent): void {
    if (isComposing(event)) return;
    const links = this.#links;
    const place = links.indexOf(document.activeElement as HTMLAnchorElement);
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      const next = place + (event.key === "ArrowDown" ? 1 : -1);
      (next < 0 ? this.#field : links[Math.min(next, links.length - 1)])?.focus();
    } else if (event.key === "Enter" && document.activeElement === this.#field) {
      event.preventDefault();
      links[0]?.click();
    }
  }
}
