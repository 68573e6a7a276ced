import { locales } from "@/lib/i18n/locales";
import { basePath } from "@/lib/site/address";
import { retry } from "../retry";

const anyLocale = new RegExp(`^/(?:${locales.join("|")})(?=/|$)`);

/** `<nearest-page>`: names the page whose address is most like the one asked for. */
export class NearestElement extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const { pages = "[]", locale = "", text = "" } = this.dataset;
    const known = JSON.parse(pages) as { path: string; title: string }[];
    const { closest } = await retry(() => import("fastest-levenshtein"));
    const rest = window.location.pathname.slice(basePath.length).replace(anyLocale, "");
    const path = closest(
      `${basePath}/${locale}${rest}`.toLowerCase(),
      known.map((page) => page.path),
    );
    const page = known.find((candidate) => candidate.path === path);
    if (!page) return;
    const { search, hash } = window.location;
    const href = page.path + search + hash;
    const line = document.createElement("p");
    line.append(`${text}: `, Object.assign(document.createElement("a"), { href, textContent: page.title }));
    this.replaceChildren(line);
  }
}
