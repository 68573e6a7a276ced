import { expect, test } from "@playwright/test";
import { figureIds } from "@/lib/figures/catalogue";
import { matrixIds } from "@/tests/matrices";

test.describe("deep links", () => {
  test("to a carrier", async ({ page }) => {
    await page.goto("/ja/carriers/softbank");
    await expect(page.locator("h1")).toContainText("ソフトバンク");
    const mark = (id: string) => page.locator(`#model-size-over-time .drawing.wide [data-mark=${id}]`);
    const shape = (id: string) => mark(id).locator("path").last();
    expect(await shape("sarashina2-8x70b").evaluate((path) => path.outerHTML)).toContain("--carrier-3");
    expect(await shape("tsuzumi-params").evaluate((path) => path.outerHTML)).toContain("--context");
    // Words stay readable: the colour of what is said quietly, in full.
    const muted = await page
      .locator(".subtitle")
      .first()
      .evaluate((words) => getComputedStyle(words).color);
    await expect(mark("tsuzumi-params").locator("text").first()).toHaveCSS("fill", muted);
    await page.locator(".pager a[rel=next]").click();
    await expect(page).toHaveURL(/\/ja\/carriers\/kddi$/);
  });

  test("to a fact", async ({ page }) => {
    await page.goto("/en/sources?carrier=ntt#meta-gpus-added");
    // The facts of the filter have come, and the one pointed at is still there.
    await expect(page.locator("#elyza-stake")).toHaveAttribute("hidden");
    await expect(page.locator("#elyza-stake")).toBeHidden();
    await expect(page.locator("#meta-gpus-added")).toBeInViewport();
    await expect(page.getByRole("navigation", { name: "Pages of facts" })).toBeHidden();
    await page.getByLabel("Carrier").selectOption("any");
    await expect(page.locator("#elyza-stake")).toBeVisible();
  });

  test("to a fact of another page, among those of a filter", async ({ page }) => {
    const last = page.locator("#fact-list .fact").last();
    await page.goto("/en/sources/2");
    const id = (await last.getAttribute("id")) as string;
    await page.goto("about:blank");
    await page.goto(`/en/sources?kind=statement#${id}`);
    await expect(page).toHaveURL(new RegExp(`/en/sources/2\\?kind=statement#${id}$`));
    await expect(page.locator("#fact-list .fact").first()).toBeHidden();
    await expect(last).toBeInViewport();
  });

  test("from the root, by the browser's language, state kept", async ({ browser }) => {
    const context = await browser.newContext({ locale: "en-GB" });
    const page = await context.newPage();
    await page.goto("/?theme=dark");
    await expect(page).toHaveURL(/\/en\?theme=dark$/);
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
    await context.close();
  });

  test("to nowhere suggest the nearest page", async ({ page }) => {
    const response = await page.goto("/en/carriers/sofbank");
    expect(response?.status()).toBe(404);
    await expect(page.locator("section[lang=en]").getByRole("link", { name: "SoftBank" })).toHaveAttribute(
      "href",
      "/en/carriers/softbank",
    );
    expect((await page.goto("/en/%E0%A4%A"))?.status()).toBe(404);
  });
});

test.describe("state in the address", () => {
  test("of a figure: set by hand, kept by the link, undone by reset", async ({ page }) => {
    await page.goto("/en/figures/investment");
    await page.getByText("US dollars", { exact: true }).click();
    await page.getByLabel("$1 =").fill("100");
    await page.getByText("Linear", { exact: true }).click();
    await expect(page).toHaveURL(/\?scale=linear&currency=USD&rate=100$/);
    const drawing = page.locator("#investment .drawing.wide");
    await expect(drawing).toContainText("about $1 billion");
    await expect(page.locator("#investment .subtitle")).toContainText("100 yen to the dollar");
    await page.goto(page.url());
    await expect(drawing).toContainText("about $1 billion");
    await expect(drawing).toContainText("Linear scale, from zero");
    await page.getByRole("button", { name: "Reset" }).click();
    await expect(page).toHaveURL(/\/investment$/);
    await expect(drawing).toContainText("about ¥100 billion");
  });

  test("of the comparison, through the change of language", async ({ page }) => {
    await page.goto("/ja/compare?carriers=kddi,ntt&dimensions=model-size,technique");
    const table = page.locator("#comparison");
    await expect(table.locator('th[data-carrier="softbank"]')).toBeHidden();
    await expect(table.locator('tr[data-dimension="risk"]')).toBeHidden();
    await expect(table.locator('tr[data-dimension="technique"]')).toBeVisible();
    await page.getByRole("checkbox", { name: "ソフトバンク" }).check();
    await expect(page).toHaveURL(/\?dimensions=model-size,technique$/);
    await page.getByRole("checkbox", { name: "NTT" }).uncheck();
    await expect(page).toHaveURL(/carriers=kddi,softbank/);
    await page.getByRole("link", { name: "English" }).click();
    await expect(page).toHaveURL(/\/en\/compare\?.*carriers=kddi,softbank/);
    await expect(page.getByRole("checkbox", { name: "NTT" })).not.toBeChecked();
    await expect(page.getByRole("checkbox", { name: "SoftBank" })).toBeChecked();
  });

  test("that makes no sense is left out with a notice", async ({ page }) => {
    await page.goto("/en/compare?carriers=kddi,docomo&scale=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E");
    await expect(page.locator(".notice").first()).toContainText("carriers=docomo");
    await expect(page.locator(".notice").first()).toContainText("scale=<img src=x");
    await expect(page.locator("img")).toHaveCount(0);
    await expect(page.locator('#comparison th[data-carrier="kddi"]')).toBeVisible();
  });

  test("of the facts", async ({ page }) => {
    await page.goto("/ja/sources");
    const all = await page.locator(".facts .fact:visible").count();
    await page.getByLabel("状態").selectOption("forecast");
    const shown = page.locator(".facts .fact:visible");
    await expect(page).toHaveURL(/status=forecast/);
    await expect.poll(() => shown.count()).toBeLessThan(all);
    for (const fact of await shown.all()) await expect(fact).toHaveAttribute("data-status", "forecast");
    await expect(page.locator("[role=status]").filter({ hasText: "件を表示" })).toContainText(
      String(await shown.count()),
    );
  });
});

test("the theme is remembered", async ({ page }) => {
  await page.goto("/en");
  await page.getByLabel("Theme").selectOption("dark");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.goto("/en/about");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(page.getByLabel("Theme")).toHaveValue("dark");
  await page.goto("/en/about?theme=light");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "light");
});

test("a figure drawn anew stands where the built one stood, and moves nothing", async ({ page }) => {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
    }).observe({ type: "layout-shift", buffered: true });
  });
  for (const id of figureIds.filter((figure) => !matrixIds.includes(figure))) {
    await page.goto(`/ja/figures/${id}`, { waitUntil: "networkidle" });
    // Where it is on the page, however far that is scrolled to reach a mark.
    const place = () =>
      page.locator(`#${id}`).evaluate((figure) => {
        const { x, y, width, height } = figure.getBoundingClientRect();
        return { x, y: Math.round(y + window.scrollY), width, height };
      });
    const before = await place();
    // Drawn anew, and the same: nothing is called so.
    await page.goto(`/ja/figures/${id}?highlight=o-nothing`, { waitUntil: "networkidle" });
    await expect(page.locator(`#${id}`)).toHaveAttribute("aria-busy", "false");
    const after = await place();
    expect(after, id).toEqual(before);
    expect(
      await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts.reduce((a, b) => a + b, 0)),
      id,
    ).toBe(0);
  }
});

test("tooltips come by mouse and stay by click", async ({ page }) => {
  await page.goto("/en/2024-03/figures/compute-gap");
  const japan = page.locator(".drawing.wide [data-mark=japan-largest-gpus]");
  await japan.hover();
  const card = page.locator(".mark-card");
  await expect(card).toBeVisible();
  for (const part of [
    "2,000–9,999 GPUs",
    "several thousand",
    "order of magnitude",
    "observed",
    "the article",
    "¶ 16",
  ]) {
    await expect(card).toContainText(part);
  }
  await japan.click();
  await expect(card).toHaveRole("dialog");
  await card.getByRole("link").first().click();
  await expect(page).toHaveURL(/\/en\/sources#japan-largest-gpus$/);
});

test("tooltips come by touch", async ({ browser }) => {
  const context = await browser.newContext({ hasTouch: true, viewport: { width: 390, height: 800 } });
  const page = await context.newPage();
  await page.goto("/ja/2024-03/figures/model-size", { waitUntil: "networkidle" });
  await page.locator(".drawing.narrow [data-mark=softbank-params-target]").tap();
  await expect(page.locator(".mark-card")).toContainText("3900億");
  const box = await page.locator(".mark-card").boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
  await context.close();
});

test("the keyboard goes through the home page", async ({ page }) => {
  await page.goto("/en/2024-03", { waitUntil: "networkidle" });
  await page.keyboard.press("Tab");
  await expect(page.locator(".skip")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/#content$/);
  const seen: string[] = [];
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press("Tab");
    const what = await page.evaluate(() => {
      const focused = document.activeElement;
      const box = focused?.getBoundingClientRect();
      return focused?.getAttribute("data-mark")
        ? `mark ${focused.getAttribute("data-mark")}`
        : `${focused?.tagName} ${focused?.textContent?.slice(0, 20)} ${(box?.width ?? 0) > 0 || focused?.tagName === "BODY" ? "" : "INVISIBLE"}`;
    });
    seen.push(what);
    if (what.startsWith("mark ")) break;
  }
  expect(seen.filter((what) => what.includes("INVISIBLE"))).toEqual([]);
  expect(seen.at(-1)).toMatch(/^mark tsuzumi-params/);
  await page.keyboard.press("ArrowDown");
  await expect(page.locator(".mark-card")).toContainText("70 billion");
  await expect(page.locator(".drawing.wide [data-mark=elyza-model-params]:focus")).toHaveCount(1);
  await page.keyboard.press("Enter");
  await expect(page.locator(".mark-card a").first()).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.locator(".drawing.wide [data-mark=elyza-model-params]:focus")).toHaveCount(1);
});

test("the page prints without its controls", async ({ page }) => {
  await page.goto("/ja/figures/investment");
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".site-header")).toBeHidden();
  await expect(page.locator(".figure-controls")).toBeHidden();
  await expect(page.locator("h1")).toBeVisible();
});
