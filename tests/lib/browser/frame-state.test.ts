// @vitest-environment jsdom

import { beforeEach, describe, expect, it, vi } from "vitest";
import type { FrameWords } from "@/lib/browser/frame-state";
import { contextIn } from "@/lib/context/context";
import { dataset } from "@/lib/dataset";
import type { FigureId } from "@/lib/figures/catalogue";
import { highlightTitles } from "@/lib/figures/highlight-titles";
import { defaultOptions } from "@/lib/figures/options";
import { show } from "@/lib/figures/shown";
import { stateChoices } from "@/lib/state/choices";

const context = contextIn("en");
const { carriers, rate } = stateChoices(dataset);

/** A frame of a figure, as far as its script looks at it, at an address. */
async function frameAt(id: FigureId, query: string, rows = "", follows = ["theme", "highlight"]) {
  const { title } = show(id, context).words;
  const texts = { dropped: "not read: {items}", unused: "not used: {items}" };
  const words: FrameWords = { choices: { carriers, rate }, follows, texts };
  if (follows.includes("highlight")) words.titles = highlightTitles(show(id, context));
  history.replaceState(null, "", `/en/embed/${id}${query}`);
  document.title = title;
  document.body.innerHTML = `<div role="status"></div><h1></h1><svg></svg><table><caption></caption>${rows}</table>
    <a href="https://example.org/en/figures/${id}" data-keep-state>page</a>`;
  const [notice, heading, drawing, caption] = document.querySelectorAll<HTMLElement>("div, h1, svg, caption");
  if (notice) notice.dataset.frame = JSON.stringify(words);
  if (heading) heading.textContent = title;
  drawing?.setAttribute("aria-label", title);
  if (caption) caption.textContent = `${title} (table)`;
  await import("@/lib/browser/frame-state");
  return {
    titles: [document.title, heading?.textContent, drawing?.getAttribute("aria-label"), caption?.textContent],
    notices: [...document.querySelectorAll(".notice")].map(({ textContent }) => textContent),
    link: document.querySelector("a")?.href,
    calm: [...document.querySelectorAll(".calm")].map(({ id }) => id),
  };
}

beforeEach(() => vi.resetModules());

describe("a frame whose address asks for something", () => {
  it("is titled for whom it highlights, wherever its title stands, and leads to the page with it", async () => {
    const rows =
      '<tr id="a" data-carrier="kddi"></tr><tr id="b" data-carrier="ntt kddi"></tr><tr id="c" data-carrier="ntt"></tr>';
    const { titles, link, calm, notices } = await frameAt("model-size", "?highlight=kddi&theme=dark", rows);
    const { title } = show("model-size", context, { ...defaultOptions, highlight: ["kddi"] }).text;
    expect(titles).toEqual([title, title, title, `${title} (table)`]);
    expect(link).toMatch(/model-size\?highlight=kddi$/);
    expect(calm).toEqual(["c"]);
    expect(notices).toEqual([]);
  });

  it("reads what announcements are called off its table", async () => {
    const rows = '<tr id="outcomes--o-x"><td class="what">a plan</td><td class="number">kept</td></tr>';
    expect((await frameAt("outcomes", "?highlight=o-x", rows)).titles[0]).toBe("a plan: kept");
  });

  it("says what it cannot read, and what it has no use for", async () => {
    const { titles, notices } = await frameAt("model-size", "?highlight=nobody&scale=cubic&rate=140&theme=pink&x=y");
    expect(titles[0]).toBe(show("model-size", context).words.title);
    expect(notices).toEqual(["not read: theme=pink, scale=cubic, highlight=nobody", "not used: rate=140"]);
    vi.resetModules();
    expect((await frameAt("model-size", "?highlight=ntt", "", ["theme"])).notices).toEqual(["not used: highlight=ntt"]);
  });
});
