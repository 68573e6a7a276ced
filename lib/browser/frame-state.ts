// What an embed page's address asks for beside colours: fetched only when it asks for something, so that a frame is one
// file and needs no script. What it says comes with the page.
import { type Announced, type HighlightTitles, highlightTitle } from "@/lib/figures/highlight-title";
import { type Fields, formatQuery, parseQuery } from "@/lib/state/query";
import { type FrameChoices, frameFields } from "@/lib/state/site-fields";

/** What an embed page tells its script, written beside the place for notices. */
export interface FrameWords {
  choices: FrameChoices;
  /** Settings the frame follows; the page it leads to follows all of them. */
  follows: string[];
  /** With `{items}`: settings that could not be read, and those this frame has no use for. */
  texts: Record<"dropped" | "unused", string>;
  /** Titles for what may be highlighted; absent where nothing may. */
  titles?: HighlightTitles;
}

/** Longest piece of a setting repeated in a notice. */
const ECHO = 40;

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
  for (const drawing of document.querySelectorAll("[aria-label]"))
    if (drawing.getAttribute("aria-label") === own) drawing.setAttribute("aria-label", title);
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

/** Reads the address and does what it asks for. */
function follow(notice: HTMLElement): void {
  const { choices, follows, texts, titles }: FrameWords = JSON.parse(notice.dataset.frame ?? "");
  const fields: Fields = frameFields(choices);
  const { state, dropped } = parseQuery(fields, location.search);
  const unused = Object.entries(fields)
    .map(([key, { format, fallback }]) => ({ key, text: format(state[key]), usual: format(fallback) }))
    .filter(({ key, text, usual }) => !follows.includes(key) && text !== usual)
    .map(({ key, text }) => `${key}=${text.slice(0, ECHO)}`);
  for (const [name, items] of Object.entries({ dropped, unused })) {
    if (items.length === 0) continue;
    const text = texts[name as keyof typeof texts].replace("{items}", () => items.join(", "));
    notice.append(Object.assign(document.createElement("p"), { className: "notice", textContent: text }));
  }
  if (titles) {
    calm(state.highlight);
    const shown = highlightTitle(document.title, titles, announcedHere(), state.highlight);
    if (shown) retitle(document.title, shown);
  }
  // The way to the page keeps all but the frame's colours.
  const { theme: _, ...ofPage } = fields;
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-keep-state]"))
    link.search = formatQuery(ofPage, state);
}

function start(): void {
  const notice = document.querySelector<HTMLElement>("[data-frame]");
  if (notice) follow(notice);
}

if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
else start();
