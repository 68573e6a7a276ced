// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { ownElements } from "@/lib/browser/elements/tags";
import { undoChanges } from "@/publish/browser/changes";

/** Does something inside an island and gives what was changed. */
function changesIn(island: Element, work: () => void): MutationRecord[] {
  const observer = new MutationObserver(() => {});
  observer.observe(island, { childList: true, characterData: true, characterDataOldValue: true, subtree: true });
  work();
  const records = observer.takeRecords();
  observer.disconnect();
  return records;
}

function islandOf(html: string): HTMLElement {
  document.body.innerHTML = `<div data-island="X">${html}</div>`;
  return document.body.firstElementChild as HTMLElement;
}

const translate = (element: Element) => {
  const font = document.createElement("font");
  font.append(`${element.textContent}!`);
  element.replaceChildren(font);
};

describe("what was changed inside an island before it comes alive", () => {
  it("is taken back where others have changed it", () => {
    const island = islandOf("<p>one</p><p>two</p>");
    const built = island.innerHTML;
    const changes = changesIn(island, () => {
      for (const line of island.querySelectorAll("p")) translate(line);
      island.append(document.createElement("hr"));
    });
    expect(undoChanges(island, changes)).toBe(true);
    expect(island.innerHTML).toBe(built);
  });

  it.each(ownElements.split(","))("stays where <%s> has put it, whatever else is taken back", (tag) => {
    const island = islandOf(`<p>one</p><${tag}><b>two</b></${tag}>`);
    const changes = changesIn(island, () => {
      translate(island.querySelector("p") as Element);
      const own = island.querySelector("b") as Element;
      const button = document.createElement("button");
      button.append(...own.childNodes);
      own.append(button);
    });
    expect(undoChanges(island, changes)).toBe(true);
    expect(island.innerHTML).toBe(`<p>one</p><${tag}><b><button>two</button></b></${tag}>`);
  });

  it("is taken back in an island that stands in such an element", () => {
    document.body.innerHTML = "<slide-show><div data-island='X'><p>one</p></div></slide-show>";
    const island = document.querySelector("[data-island]") as Element;
    const changes = changesIn(island, () => translate(island.querySelector("p") as Element));
    expect(undoChanges(island, changes)).toBe(true);
    expect(island.innerHTML).toBe("<p>one</p>");
  });
});
