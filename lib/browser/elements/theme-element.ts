import { readableQuery } from "@/lib/state/query";
import { changeSearch, currentSearch } from "../address";
import { onStorageChange, store } from "../storage";
import { noteTrouble } from "../troubles";

/** Shows a theme, keeps it in this browser, and takes another one out of the address. */
function choose(theme: string): void {
  const { dataset } = document.documentElement;
  if (theme === "system") delete dataset.theme;
  else dataset.theme = theme;
  const isKept = store("theme", theme);
  noteTrouble("storage", !isKept);
  if (isKept) delete dataset.unkept;
  else dataset.unkept = "";
  const searchParams = new URLSearchParams(currentSearch());
  if (!searchParams.has("theme")) return;
  searchParams.delete("theme");
  changeSearch(readableQuery(searchParams));
}

/** `<theme-switch>`: its list chooses between the device's colours, light and dark. */
export class ThemeElement extends HTMLElement {
  #stop = () => {};

  connectedCallback(): void {
    const list = this.querySelector("select");
    if (!list) return;
    const show = () => {
      list.value = document.documentElement.dataset.theme ?? "system";
    };
    const onChange = () => choose(list.value);
    show();
    list.addEventListener("change", onChange);
    // The script in the head has set the page's theme by then.
    window.addEventListener("popstate", show);
    const stop = onStorageChange(show);
    this.#stop = () => {
      list.removeEventListener("change", onChange);
      window.removeEventListener("popstate", show);
      stop();
    };
  }

  disconnectedCallback(): void {
    this.#stop();
  }
}
