import { readableQuery } from "@/lib/state/query";
import { changeSearch, currentSearch } from "../state/address";

/** Shows a theme, keeps it in this browser, and takes another one out of the address. */
function choose(theme: string): void {
  const { dataset } = document.documentElement;
  if (theme === "system") delete dataset.theme;
  else dataset.theme = theme;
  try {
    localStorage.setItem("theme", theme);
  } catch {
    // A browser that refuses storage still shows the theme on this page.
  }
  const searchParams = new URLSearchParams(currentSearch());
  if (!searchParams.has("theme")) return;
  searchParams.delete("theme");
  changeSearch(readableQuery(searchParams));
}

/** `<theme-switch>`: its list chooses between the device's colours, light and dark. */
export class ThemeElement extends HTMLElement {
  connectedCallback(): void {
    const list = this.querySelector("select");
    if (!list) return;
    list.value = document.documentElement.dataset.theme ?? "system";
    list.addEventListener("change", () => choose(list.value));
  }
}
