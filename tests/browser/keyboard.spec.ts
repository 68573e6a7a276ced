import { type CDPSession, expect, test } from "@playwright/test";
import { sitePaths } from "./pages";

/** More stops than any page has. */
const MOST = 900;

/** A stop of the Tab key, judged when it was reached. */
interface Stop {
  what: string;
  /** Words that are its name in any case, for one the browser leaves out again once it is out of sight. */
  words: string;
  ring: boolean;
  isSeen: boolean;
}

/** Has a page note each element that takes the keyboard; runs in the page. */
function noteStops() {
  document.body.setAttribute("tabindex", "-1");
  document.body.focus();
  document.body.removeAttribute("tabindex");
  const elements: Element[] = [];
  const stops: Stop[] = [];
  Object.assign(window, { elements, stops });
  const hasOutline = (one: Element | null) => {
    if (!one) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(one);
    return outlineStyle !== "none" && Number.parseFloat(outlineWidth) > 0;
  };
  document.addEventListener("focusin", ({ target }) => {
    const element = target as Element;
    const hit = element.querySelector(":scope > .hit");
    const ring =
      hasOutline(element) || hasOutline(element.closest("label")) || (hit && getComputedStyle(hit).stroke !== "none");
    const isSeen = element.checkVisibility({ opacityProperty: false, visibilityProperty: true });
    const label = element.getAttribute("aria-label") ?? element.closest("label")?.textContent ?? element.textContent;
    elements.push(element);
    stops.push({ what: element.outerHTML.slice(0, 160), words: label?.trim() ?? "", ring: Boolean(ring), isSeen });
  });
}

/** What a screen reader calls the elements noted, in their order; undefined for one that is no longer there. */
async function namesOf(session: CDPSession): Promise<(string | undefined)[]> {
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  const names = new Map(nodes.map((node) => [node.backendDOMNodeId, String(node.name?.value ?? "").trim()]));
  const { result } = await session.send("Runtime.evaluate", { expression: "window.elements" });
  const { result: entries } = await session.send("Runtime.getProperties", {
    objectId: result.objectId as string,
    ownProperties: true,
  });
  return Promise.all(
    entries
      .filter(({ name }) => /^\d+$/.test(name))
      .map(async ({ value }) => {
        const { node } = await session.send("DOM.describeNode", { objectId: value?.objectId as string });
        return names.get(node.backendNodeId);
      }),
  );
}

for (const path of [...sitePaths(), "/en/embed/explore?measure=gpu-count", "/ja/embed/explore?scale=linear"]) {
  test(`${path}: every stop of the Tab key has a name and a ring`, async ({ page }) => {
    await page.goto(path);
    if (path.includes("/embed/"))
      await expect(page.locator("#explore[aria-busy=false] .drawing svg:visible")).toHaveCount(1);
    else await expect(page.locator("#mark-card")).toBeAttached();
    const session = await page.context().newCDPSession(page);
    await page.evaluate(noteStops);
    let pressed = 0;
    do {
      await page.keyboard.press("Tab");
      pressed += 1;
    } while (pressed < MOST && (await page.evaluate(() => document.activeElement !== document.body)));
    const stops = await page.evaluate(() => (window as unknown as { stops: Stop[] }).stops);
    const names = await namesOf(session);
    const bad = stops.flatMap(({ what, words, ring, isSeen }, index) => [
      ...((names[index] ?? words) === "" ? [`no name: ${what}`] : []),
      ...(ring ? [] : [`no ring: ${what}`]),
      ...(isSeen ? [] : [`not seen: ${what}`]),
    ]);
    expect([...new Set(bad)]).toEqual([]);
    expect(names.filter(Boolean).length).toBeGreaterThan(path.includes("/embed/") ? 1 : 5);
    expect(pressed).toBeLessThan(MOST);
  });
}
