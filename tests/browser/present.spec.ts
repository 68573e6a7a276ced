import { type Browser, expect, type Page, test } from "@playwright/test";
import { phoneContext } from "./phone";

const PATH = "/en/present?figures=timeline,outcomes,model-size,investment";
const SLIDES = ["timeline", "outcomes", "model-size", "investment"];

async function open(page: Page, path = PATH): Promise<void> {
  await page.goto(path);
  await expect(page.locator("slide-show[data-ready]")).toBeAttached();
}

const start = (page: Page) => page.locator("[data-start]").click();
const shows = (page: Page, place: number) =>
  expect(page.locator(`.slide[data-current][data-figure="${SLIDES[place]}"]`)).toBeVisible();
const ended = (page: Page) => expect(page.locator("slide-show:not([data-showing])")).toBeAttached();

/** A phone as iPhones are: a finger, and no whole screen. */
async function phone(browser: Browser, baseURL: string | undefined): Promise<Page> {
  const context = await phoneContext(browser, baseURL);
  const page = await context.newPage();
  await page.addInitScript(() => {
    // @ts-expect-error taken away
    delete Element.prototype.requestFullscreen;
  });
  return page;
}

/** Draws fingers over the screen, as a screen reports them. @param ways of each finger, from and to */
async function draw(page: Page, ...ways: [from: [number, number], to: [number, number]][]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const points = (share: number) =>
    ways.map(([[x, y], [toX, toY]], id) => ({ id, x: x + (toX - x) * share, y: y + (toY - y) * share }));
  await session.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: points(0) });
  for (const share of [0.25, 0.5, 0.75, 1]) {
    await session.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: points(share) });
  }
  await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  await session.detach();
}

test("keys turn slides wherever the focus is, and belong to the page again afterwards", async ({ page }) => {
  await open(page);
  await page.keyboard.press("n");
  await page.keyboard.press("b");
  await expect(page.locator("[data-current], [data-blank]")).toHaveCount(0);
  await start(page);
  await shows(page, 0);
  for (const [key, place] of [
    ["ArrowRight", 1],
    ["PageDown", 2],
    ["PageUp", 1],
    [" ", 2],
    ["Shift+ ", 1],
    ["n", 2],
    ["Backspace", 1],
    ["Enter", 2],
    ["p", 1],
    ["End", 3],
    ["ArrowDown", 3],
    ["Home", 0],
    ["ArrowUp", 0],
  ] as const) {
    await page.keyboard.press(key);
    await shows(page, place);
  }
  // On the body, on a button, on a link that stands in the show.
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await page.keyboard.press("ArrowRight");
  await shows(page, 1);
  const back = page.getByRole("button", { name: "Back" });
  await back.focus();
  await page.keyboard.press("PageDown");
  await shows(page, 2);
  // Space presses the button that has the focus.
  await page.keyboard.press(" ");
  await shows(page, 1);
  await page.evaluate(() => {
    const link = Object.assign(document.createElement("a"), { href: "#timeline", textContent: "x" });
    document.querySelector(".slide-controls")?.append(link);
    link.focus();
  });
  await page.keyboard.press("n");
  await shows(page, 2);
  // Others' combinations are left alone.
  await page.keyboard.press("Control+ArrowLeft");
  await page.keyboard.press("Alt+p");
  await shows(page, 2);
  await page.keyboard.press("Escape");
  await ended(page);
  await page.keyboard.press("ArrowLeft");
  await expect(page.locator("[data-current]")).toHaveCount(0);
  await page.keyboard.press("/");
  await expect(page.locator("dialog[open]")).toBeVisible();
});

test("a number and Enter go to that slide, B and W take it away, ? tells the keys", async ({ page }) => {
  await open(page);
  await start(page);
  await page.keyboard.press("3");
  await expect(page.locator(".slide-count")).toHaveText("→ 3 / 4");
  await page.keyboard.press("Enter");
  await shows(page, 2);
  await page.keyboard.type("99");
  await page.keyboard.press("Enter");
  await shows(page, 3);
  const ground = () =>
    page.evaluate(() => {
      const isGone = getComputedStyle(document.querySelector(".slides") as Element).visibility === "hidden";
      return isGone ? getComputedStyle(document.querySelector("slide-show") as Element).backgroundColor : "none";
    });
  for (const [key, colour] of [
    ["b", "rgb(0, 0, 0)"],
    [".", "rgb(0, 0, 0)"],
    ["w", "rgb(255, 255, 255)"],
  ] as const) {
    await page.keyboard.press(key);
    expect(await ground()).toBe(colour);
    await page.keyboard.press(key);
    expect(await ground()).toBe("none");
  }
  // The slide comes back before the next one, so that none is passed over unseen.
  await page.keyboard.press("Home");
  await page.keyboard.press("/");
  await page.keyboard.press("ArrowRight");
  expect(await ground()).toBe("none");
  await shows(page, 0);
  await page.keyboard.press("?");
  await expect(page.locator(".slide-help dl")).toBeVisible();
  await page.keyboard.press("ArrowRight");
  await expect(page.locator(".slide-help dl")).toBeHidden();
  await shows(page, 1);
  // A remote's button to start must not load the page anew.
  await page.keyboard.press("F5");
  await shows(page, 1);
});

test("a talk goes on where it was left, in this page, after a reload and in the other language", async ({ page }) => {
  await open(page);
  await start(page);
  await page.keyboard.press("PageDown");
  await page.keyboard.press("PageDown");
  await page.keyboard.press("Escape");
  await ended(page);
  await expect(page.locator("[data-start]")).toBeFocused();
  await expect(page.locator(".slide-resume")).toContainText("slide 3");
  await expect(page).toHaveURL(/#model-size$/);
  await start(page);
  await shows(page, 2);
  await page.reload();
  await expect(page.locator("slide-show[data-ready]")).toBeAttached();
  await start(page);
  await shows(page, 2);
  await page.keyboard.press("Escape");
  await ended(page);
  await page.getByRole("link", { name: "日本語" }).click();
  await expect(page.locator(".slide-resume")).toContainText("3枚目");
  await page.locator("slide-show [data-first]").click();
  await shows(page, 0);
  await page.keyboard.press("Escape");
  await expect(page.locator(".slide-resume")).toBeHidden();
  // A fragment of something else is no slide.
  await open(page, `${PATH}#%E0%A4%A`);
  await start(page);
  await shows(page, 0);
});

test("fullscreen that is refused leaves a show over the window, with a way out", async ({ page }) => {
  await page.addInitScript(() => {
    Element.prototype.requestFullscreen = () => Promise.reject(new TypeError("refused"));
  });
  const errors: Error[] = [];
  page.on("pageerror", (error) => errors.push(error));
  await open(page);
  await start(page);
  await shows(page, 0);
  const box = await page.locator("slide-show").boundingBox();
  expect(box).toMatchObject({ x: 0, y: 0, ...page.viewportSize() });
  // Nothing of the page behind can be reached.
  expect(await page.locator("header.site-header").evaluate((header) => (header as HTMLElement).inert)).toBe(true);
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Back" })).toBeFocused();
  await page.getByRole("button", { name: "End" }).click();
  await ended(page);
  expect(await page.locator("[inert]").count()).toBe(0);
  expect(errors).toEqual([]);
});

test("F leaves and takes the whole screen without ending the show", async ({ page }) => {
  await open(page);
  await start(page);
  const isFull = () => page.evaluate(() => document.fullscreenElement !== null);
  await expect.poll(isFull).toBe(true);
  await page.keyboard.press("f");
  await expect.poll(isFull).toBe(false);
  await shows(page, 0);
  await page.keyboard.press("f");
  await expect.poll(isFull).toBe(true);
  await page.evaluate(() => document.exitFullscreen());
  await ended(page);
});

for (const [locale, names] of [
  ["en", { previous: "Back", next: "Next", end: "End" }],
  ["ja", { previous: "前へ", next: "次へ", end: "終了" }],
] as const) {
  test(`${locale}: on a phone without fullscreen a touch shows buttons, and swipes turn both ways`, async ({
    browser,
    baseURL,
  }) => {
    const page = await phone(browser, baseURL);
    await page.clock.install();
    await open(page, PATH.replace("/en/", `/${locale}/`));
    await page.locator("[data-start]").tap();
    await shows(page, 0);
    const controls = page.locator(".slide-controls");
    const gone = () => expect(controls).toHaveCSS("opacity", "0");
    await page.clock.runFor(10_000);
    await gone();
    await page.touchscreen.tap(195, 420);
    await expect(controls).toHaveCSS("opacity", "1");
    await shows(page, 0);
    for (const name of Object.values(names)) {
      const box = await page.getByRole("button", { name, exact: true }).boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0), name).toBeGreaterThanOrEqual(44);
    }
    await page.getByRole("button", { name: names.next, exact: true }).tap();
    await shows(page, 1);
    await page.getByRole("button", { name: names.previous, exact: true }).tap();
    await shows(page, 0);
    await page.clock.runFor(10_000);
    await gone();
    // Out of sight a button takes no touch: it only comes back.
    const place = await page.getByRole("button", { name: names.next, exact: true }).boundingBox();
    await page.touchscreen.tap((place?.x ?? 0) + 20, (place?.y ?? 0) + 20);
    await shows(page, 0);
    await draw(page, [
      [300, 400],
      [80, 410],
    ]);
    await shows(page, 1);
    await draw(page, [
      [300, 400],
      [80, 390],
    ]);
    await shows(page, 2);
    await draw(page, [
      [80, 400],
      [300, 410],
    ]);
    await shows(page, 1);
    // Up and down is the browser's.
    await draw(page, [
      [200, 600],
      [190, 200],
    ]);
    await shows(page, 1);
    // With the keyboard on a button they stay.
    await page.keyboard.press("Tab");
    await page.clock.runFor(10_000);
    await expect(controls).toHaveCSS("opacity", "1");
    await page.getByRole("button", { name: names.end, exact: true }).tap();
    await ended(page);
    await expect(page).toHaveURL(new RegExp(`/${locale}/present.*#outcomes$`));
    // Two fingers magnify, and a slide that is magnified is moved about.
    await page.locator("[data-start]").tap();
    await draw(
      page,
      [
        [180, 400],
        [60, 400],
      ],
      [
        [210, 400],
        [330, 400],
      ],
    );
    expect(await page.evaluate(() => window.visualViewport?.scale)).toBeGreaterThan(1.5);
    await draw(page, [
      [300, 400],
      [80, 410],
    ]);
    await shows(page, 1);
    await page.context().close();
  });
}
