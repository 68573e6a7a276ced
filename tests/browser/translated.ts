import type { Page } from "@playwright/test";

/** How translators and extensions change a page: each was seen in a browser or an extension readers use. */
export const translators = ["replaces", "inserts and removes", "removes and inserts", "writes"] as const;
export type Translator = (typeof translators)[number];

/** Translates every text on the page that is not drawn. The words only get an accent, so that they can be known again. */
export function translate(page: Page, how: Translator): Promise<void> {
  return page.evaluate((way) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      const parent = text.parentElement;
      if (text.data.trim() && parent && !parent.closest("script, style, svg, option, font, [translate=no]"))
        texts.push(text);
    }
    for (const text of texts) {
      const inner = document.createElement("font");
      inner.textContent = `${text.data}\u0301`;
      const font = document.createElement("font");
      font.append(inner);
      const { parentNode, nextSibling } = text;
      if (way === "replaces") text.replaceWith(font);
      else if (way === "inserts and removes") {
        parentNode?.insertBefore(font, text);
        text.remove();
      } else if (way === "removes and inserts") {
        text.remove();
        parentNode?.insertBefore(font, nextSibling);
      } else text.data = `${text.data}\u0301`;
    }
  }, how);
}

/** What a reader finds in the islands of a page, in order: words without accents, drawings, controls. */
export function inventory(page: Page): Promise<Record<string, unknown>[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("[data-island]")].map((island) => ({
      island: island.dataset.island,
      words: (island.textContent ?? "").replaceAll("\u0301", "").replace(/\s+/g, " "),
      marks: island.querySelectorAll("[data-mark]").length,
      controls: island.querySelectorAll("a, button, input, select, textarea, summary").length,
    })),
  );
}
