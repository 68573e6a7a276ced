// The second script of an embed page (the first is in lib/share/embed-code.ts): what its address asks for beside colours.
// Kept small by knowing nothing itself: what may be set, and every word, stands in the page.
import { type Announced, type HighlightTitles, highlightTitle } from "@/lib/figures/highlight-title";
import { type FrameSetting, readFrameQuery } from "@/lib/state/frame-query";

/** What an embed page tells its script, written beside the place for notices. */
export interface FrameWords {
  settings: Record<string, FrameSetting>;
  carriers: string[];
  /** Settings the frame follows; the page it leads to follows all of them. */
  follows: string[];
  /** With `{items}`: settings that could not be read, and those this frame has no use for. */
  texts: Record<"dropped" | "unused", string>;
  /** Titles for what may be highlighted; absent where nothing may. */
  titles?: HighlightTitles;
}

/** Calms everything of a figure but what is highlighted, where there is any of that. */
function calm(highlight: readonly string[]): void {
  const of = highlight.map((id) => `[data-carrier~="${id}"],[data-mark~="${id}"]`).join();
  if (!of || !document.querySelector(of)) return;
  for (const element of document.querySelectorAll("[data-carrier]"))
    if (!element.matches(of)) element.classList.add("calm");
}

/** Puts another title wherever the figure's own stands. */
function retitle(own: string, title: string): void {
  document.title = title;
  const heading = document.querySelector("h1");
  if (heading) heading.textContent = title;
  for (const drawing of document.querySelectorAll(`[aria-label="${CSS.escape(own)}"]`))
    drawing.setAttribute("aria-label", title);
  for (const caption of document.querySelectorAll("caption"))
    caption.textContent = (caption.textContent ?? "").replace(own, () => title);
}

/** Rows of announcements, as the figure's table has them. */
function announcedHere(): Announced[] {
  return [...document.querySelectorAll<HTMLElement>("tr[id*='--o-']")].map((row) => ({
    id: row.id.slice(row.id.indexOf("--o-") + 2),
    name: row.querySelector(".what")?.textContent ?? "",
    value: row.querySelector(".number")?.textContent ?? "",
  }));
}

const notice = document.querySelector<HTMLElement>("[data-frame]");
if (notice) {
  const { settings, carriers, follows, texts, titles }: FrameWords = JSON.parse(notice.dataset.frame ?? "");
  const { highlight, ...left } = readFrameQuery(settings, follows, carriers, location.search);
  for (const [name, items] of Object.entries(left)) {
    if (items.length === 0) continue;
    const text = texts[name as keyof typeof texts].replace("{items}", () => items.join(", "));
    notice.append(Object.assign(document.createElement("p"), { className: "notice", textContent: text }));
  }
  if (titles) {
    calm(highlight);
    const shown = highlightTitle(document.title, titles, announcedHere(), highlight);
    if (shown) retitle(document.title, shown);
  }
  // The way to the page keeps all but the frame's colours.
  const query = new URLSearchParams(location.search);
  query.delete("theme");
  const search = query.toString().replaceAll("%2C", ",");
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-keep-state]")) link.search = search;
}
