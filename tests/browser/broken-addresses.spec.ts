import { expect, type Page, test } from "@playwright/test";
import { chromiumOptions } from "../../scripts/chromium.mjs";
import { touchIslands } from "./islands";
import { sitePaths } from "./pages";

/** Random addresses tried in all. */
const TRIES = 10_000;

const ODD = [
  "?",
  "#",
  "?&&&==&=#",
  "?%",
  "?%zz=%E3%81",
  "#%",
  "#%E3%81",
  "#%C0%AF",
  "#%00",
  "#a%20b%",
  "#:~:text=KDDI",
  "#)]}'\"><img src=x onerror=alert(1)>",
  "#__proto__",
  "#constructor",
  "?__proto__=x&constructor=y&toString=z",
  "?scale=linear&scale=log&scale=%",
  "?rate=1e9&currency=EUR",
  "?rate=-0&rate=NaN",
  "?rate=１５０",
  "?carriers=&dimensions=",
  "?carriers=,,,kddi,,,%00",
  "?facts=none,none&base=none&measure=none",
  "?facts=%F0%9F%98%80",
  "?measure=constructor&base=__proto__&sort=toString",
  "?sum=9-1&gpus=--&speed=2-2-2&months=&models=1e2&price=0x10",
  "?q=%5C%5E%24%28%5B&carrier=any&kind=%",
  `?q=${"あ".repeat(2000)}`,
  `#${"x".repeat(4000)}`,
  "?figures=none&figures=",
  "?theme=pink",
  "?q=\u202e\u0000\ud800",
];

const KINDS = [
  "/ja/compare",
  "/en/figures/investment",
  "/en/explore",
  "/ja/scenario",
  "/en/sources",
  "/ja/slides",
  "/ja/embed/explore",
];

/** Collects errors of a page's scripts. */
function errorsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  return errors;
}

for (const path of KINDS) {
  test(`${path}: odd addresses leave it whole and alive`, async ({ page }) => {
    const errors = errorsOf(page);
    for (const odd of ODD) {
      // Another document each time, not another place in the same one.
      if (odd.startsWith("#")) await page.goto("about:blank");
      await page.goto(path + odd);
      await expect(page.locator("h1").first(), odd).toBeVisible();
      await touchIslands(page);
      await expect(page.locator("[data-island]:not([data-alive=yes])"), odd).toHaveCount(0);
    }
    expect(errors).toEqual([]);
  });
}

test(`${TRIES} random queries and fragments stop no page`, async ({ playwright, baseURL }) => {
  test.setTimeout(1_200_000);
  const { args, ...options } = chromiumOptions();
  // So many addresses in so short a time are passed over otherwise.
  const browser = await playwright.chromium.launch({
    ...options,
    args: [...args, "--disable-ipc-flooding-protection"],
  });
  const page = await browser.newPage({ baseURL: baseURL as string, serviceWorkers: "block" });
  const paths = [...sitePaths(), "/ja/embed/explore", "/en/embed/explore"];
  for (const [index, path] of paths.entries()) {
    const errors = errorsOf(page);
    await page.goto(`${path}?x=#x`);
    await expect(page.locator("[data-island]:not([data-alive])")).toHaveCount(0);
    const tried = await page.evaluate(
      async ({ seed, tries }) => {
        let state = seed;
        const random = (below: number) => {
          state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
          return state % below;
        };
        const names = [
          ..."scale currency rate measure facts base sort notes carriers dimensions carrier kind status q".split(" "),
          ..."theme figures speed months models sum price gpus x".split(" "),
        ];
        const known = "log linear JPY USD kddi,ntt none any value on off model-size investment 2-4 150 1e9".split(" ");
        const bytes = () =>
          Array.from({ length: random(12) }, () =>
            random(2) ? `%${random(256).toString(16)}` : String.fromCharCode(random(3) ? random(128) : random(65_536)),
          ).join("");
        const pick = (list: string[]) => list[random(list.length)] as string;
        const text = () => (random(2) ? bytes() : pick(known) + (random(3) ? "" : bytes()));
        let done = 0;
        for (let at = 0; at < tries; at += 1) {
          const query = Array.from({ length: random(4) }, () => `${random(5) ? pick(names) : bytes()}=${text()}`);
          const address = `${location.pathname}?${query.join("&").replaceAll("#", "")}#${random(2) ? bytes() : ""}`;
          history.replaceState(history.state, "", address);
          dispatchEvent(new PopStateEvent("popstate"));
          dispatchEvent(new HashChangeEvent("hashchange"));
          // React answers before the next task; drawing may wait.
          if (at % 8) await Promise.resolve();
          else await new Promise((resolve) => setTimeout(resolve, 0));
          done += 1;
        }
        return done;
      },
      { seed: index + 1, tries: Math.ceil(TRIES / paths.length) },
    );
    expect(tried).toBeGreaterThan(100);
    expect(errors, path).toEqual([]);
    await expect(page.locator("h1").first(), path).toBeVisible();
    await expect(page.locator("[data-island]:not([data-alive=yes])"), path).toHaveCount(0);
    page.removeAllListeners();
  }
  await browser.close();
});
