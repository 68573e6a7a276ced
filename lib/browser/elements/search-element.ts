import { find, type Prepared, type PreparedEntry, prepare, type SearchEntry } from "@/lib/search/match";
import { isComposing } from "../is-composing";
import { isSearchKey, isSearchKeyOn, keepSearchKey, readSearchKey } from "../search-key";
import { onStorageChange } from "../storage";

/** Results shown at first. */
const FIRST = 12;
/** Results added with each wish for more. */
const STEP = 50;

function resultOf({ path, title, kind }: PreparedEntry): HTMLElement {
  const line = document.createElement("li");
  const link = Object.assign(document.createElement("a"), { href: path });
  link.append(Object.assign(document.createElement("span"), { className: "kicker", textContent: kind }), title);
  line.append(link);
  return line;
}

/** `<site-search>`: search over pages, figures, organisations and facts; opened by its button or the key `/`. */
export class SearchElement extends HTMLElement {
  #entries: Prepared | null = null;
  #failed = false;
  #found: PreparedEntry[] = [];
  #shown = 0;
  #stop = () => {};

  get #dialog() {
    return this.querySelector("dialog") as HTMLDialogElement;
  }
  get #field() {
    return this.querySelector("input[type=search]") as HTMLInputElement;
  }
  get #more() {
    return this.querySelector(".search-more") as HTMLButtonElement;
  }
  get #links() {
    return [...this.querySelectorAll<HTMLAnchorElement>(".search-results a")];
  }

  connectedCallback(): void {
    const on = (name: string, listener: () => void) =>
      this.querySelector(`.search-${name}`)?.addEventListener("click", listener);
    on("open", () => this.#open());
    on("close", () => this.#dialog.close());
    on("more", () => this.#showMore());
    this.#field.addEventListener("input", () => this.#show());
    this.#dialog.addEventListener("keydown", (event) => this.#onKey(event));
    this.#dialog.addEventListener("click", ({ target }) => {
      if (target instanceof Element && target.closest(".search-results a")) this.#dialog.close();
    });
    const showKept = () => {
      readSearchKey();
      this.#showKey();
    };
    showKept();
    this.#stop = onStorageChange(showKept);
    on("key", () => {
      const isKept = keepSearchKey(!isSearchKeyOn());
      this.#showKey();
      if (!isKept) this.#say(this.dataset.notKept);
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

  /** What the page says of the key is true of it. */
  #showKey(): void {
    this.querySelector(".search-key")?.setAttribute("aria-checked", String(isSearchKeyOn()));
    const button = this.querySelector(".search-open");
    if (isSearchKeyOn()) button?.setAttribute("aria-keyshortcuts", "/");
    else button?.removeAttribute("aria-keyshortcuts");
  }

  #say(text = ""): void {
    const status = this.querySelector("[role=status]");
    if (status) status.textContent = text;
  }

  async #open(): Promise<void> {
    if (!this.#dialog.open) this.#dialog.showModal();
    this.#field.select();
    this.#field.focus();
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
    this.#found = this.#entries ? find(this.#entries, this.#field.value) : [];
    this.#shown = 0;
    this.querySelector(".search-results")?.replaceChildren();
    this.#add(FIRST);
  }

  /** Shows further results, and goes to the first of them. */
  #showMore(): void {
    const before = this.#shown;
    this.#add(STEP);
    this.#links[before]?.focus();
  }

  #add(count: number): void {
    const { none, failed, count: all = "", first = "" } = this.dataset;
    const next = this.#found.slice(this.#shown, this.#shown + count);
    this.#shown += next.length;
    this.querySelector(".search-results")?.append(...next.map(resultOf));
    const found = this.#found.length;
    this.#more.hidden = this.#shown === found;
    const isAsked = this.#entries && this.#field.value.trim() !== "";
    const told = (this.#shown < found ? first : all)
      .replace("{count}", String(found))
      .replace("{shown}", String(this.#shown));
    this.#say(this.#failed ? failed : isAsked ? (found > 0 ? told : none) : "");
  }

  #onKey(event: KeyboardEvent): void {
    if (isComposing(event)) return;
    const stops: HTMLElement[] = [...this.#links, ...(this.#more.hidden ? [] : [this.#more])];
    const place = stops.indexOf(document.activeElement as HTMLElement);
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      const next = place + (event.key === "ArrowDown" ? 1 : -1);
      (next < 0 ? this.#field : stops[Math.min(next, stops.length - 1)])?.focus();
    } else if (event.key === "Enter" && document.activeElement === this.#field) {
      event.preventDefault();
      this.#links[0]?.click();
    }
  }
}
