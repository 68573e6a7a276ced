import { type CDPSession, expect, test } from "@playwright/test";
import { sitePaths } from "./pages";

/** More stops than any page has. */
const MOST = 900;

/** What a screen reader calls the element that has the keyboard. */
async function nameOf(session: CDPSession): Promise<string> {
  const { result } = await session.send("Runtime.evaluate", { expression: "document.activeElement" });
  const { nodes } = await session.send("Accessibility.getPartialAXTree", {
    objectId: result.objectId as string,
    fetchRelatives: false,
  });
  return String(nodes[0]?.name?.value ?? "").trim();
}

for (const path of [...sitePaths(), "/en/embed/explore?measure=gpu-count", "/ja/embed/explore?scale=linear"]) {
  test(`${path}: every stop of the Tab key has a name and a ring`, async ({ page }) => {
    await page.goto(path);
    // Drawn live, where there is a figure.
    const mark = page.locator("[data-island=FigureFrame] .drawing [data-mark]:visible").first();
    if ((await mark.count()) > 0) {
      // The middle of a mark and its label may be the line between two others.
      await mark.locator(".hit").first().hover({ force: true });
      await expect(page.locator("[data-live]").first()).toBeAttached();
      await page.mouse.move(0, 0);
    }
    if (path.includes("/embed/")) await expect(page.locator("[data-live] .drawing svg")).toBeVisible();
    else await expect(page.locator("#mark-card")).toBeAttached();
    const session = await page.context().newCDPSession(page);
    await page.evaluate(() => {
      document.body.setAttribute("tabindex", "-1");
      document.body.focus();
      document.body.removeAttribute("tabindex");
    });
    const bad: string[] = [];
    let stops = 0;
    for (; stops < MOST; stops += 1) {
      await page.keyboard.press("Tab");
      // A figure that comes alive under the keyboard hands it on to the same mark of the live drawing.
      let name = await nameOf(session);
      for (let tries = 0; !name && tries < 10; tries += 1) {
        await page.waitForTimeout(500);
        name = await nameOf(session);
      }
      const at = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return null;
        const hasOutline = (one: Element | null) => {
          if (!one) return false;
          const { outlineStyle, outlineWidth } = getComputedStyle(one);
          return outlineStyle !== "none" && Number.parseFloat(outlineWidth) > 0;
        };
        const hit = element.querySelector(":scope > .hit");
        const ring =
          hasOutline(element) ||
          hasOutline(element.closest("label")) ||
          (hit && getComputedStyle(hit).stroke !== "none");
        const isSeen = element.checkVisibility({ opacityProperty: false, visibilityProperty: true });
        return { what: element.outerHTML.slice(0, 160), ring: Boolean(ring), isSeen };
      });
      if (!at) break;
      if (!name) bad.push(`no name: ${at.what}`);
      if (!at.ring) bad.push(`no ring: ${at.what}`);
      if (!at.isSeen) bad.push(`not seen: ${at.what}`);
    }
    expect([...new Set(bad)]).toEqual([]);
    expect(stops).toBeGreaterThan(path.includes("/embed/") ? 1 : 5);
    expect(stops).toBeLessThan(MOST);
  });
}
