import { expect, type Page, test } from "@playwright/test";
import { openReady } from "./islands";

const html = (page: Page) => page.locator("html");
const themes = (page: Page, name = "Theme") => page.getByRole("combobox", { name });

test.describe("what is kept for all visits", () => {
  test("a theme is followed in every other tab, but for those whose address has one", async ({ context, page }) => {
    const [other, own, none] = [await context.newPage(), await context.newPage(), await context.newPage()];
    await openReady(page, "/en/about");
    await openReady(other, "/ja/compare");
    await openReady(own, "/en/about?theme=light");
    await none.goto("/en/no-such-page");
    await themes(page).selectOption("dark");
    await expect(html(other)).toHaveAttribute("data-theme", "dark");
    await expect(themes(other, "表示テーマ")).toHaveValue("dark");
    await expect(html(none)).toHaveAttribute("data-theme", "dark");
    await expect(html(own)).toHaveAttribute("data-theme", "light");
    await themes(other, "表示テーマ").selectOption("system");
    await expect(html(page)).not.toHaveAttribute("data-theme");
    await expect(themes(page)).toHaveValue("system");
    // Emptied, as browsers do when a reader clears a site's data.
    await themes(page).selectOption("light");
    await expect(html(other)).toHaveAttribute("data-theme", "light");
    await page.evaluate(() => localStorage.clear());
    await expect(html(other)).not.toHaveAttribute("data-theme");
  });

  test("the search's key is followed in every other tab", async ({ context, page }) => {
    const other = await context.newPage();
    await openReady(page, "/en/about");
    await openReady(other, "/en/compare");
    for (const tab of [page, other]) await tab.getByRole("button", { name: "Search" }).click();
    await page.getByRole("switch").click();
    await expect(other.getByRole("switch")).not.toBeChecked();
    await other.keyboard.press("Escape");
    await other.keyboard.press("/");
    await expect(other.getByRole("dialog")).toBeHidden();
  });

  test("is looked at again when a page comes back out of the browser's cache", async ({ page }) => {
    await openReady(page, "/en/about");
    await page.getByRole("button", { name: "Search" }).click();
    // As a page does that lay there while the reader chose on another one.
    await page.evaluate(() => {
      localStorage.setItem("theme", "dark");
      localStorage.setItem("search-key", "off");
      dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
    });
    await expect(html(page)).toHaveAttribute("data-theme", "dark");
    await expect(page.locator("theme-switch select")).toHaveValue("dark");
    await expect(page.getByRole("switch")).not.toBeChecked();
  });
});

test.describe("a reader is told", () => {
  const refuseStorage = (page: Page) =>
    page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
    });

  for (const [locale, name, said] of [
    ["en", "Theme", "This browser does not let us keep your choice"],
    ["ja", "表示テーマ", "設定を保存できません"],
  ] as const) {
    test(`that a theme cannot be kept (${locale}); it holds on the page`, async ({ page }) => {
      await refuseStorage(page);
      await openReady(page, `/${locale}/figures/model-size`);
      await page.evaluate(() => window.scrollTo(0, 1500));
      await themes(page, name).selectOption("dark");
      const notice = page.locator("state-notice[role=status] .notice");
      await expect(notice).toContainText(said);
      await expect(notice).toBeInViewport();
      // Nor does another place in the history take it away.
      await page.evaluate(() => dispatchEvent(new PopStateEvent("popstate")));
      await expect(html(page)).toHaveAttribute("data-theme", "dark");
    });
  }

  test("that the search's key cannot be kept; it holds on the page", async ({ page }) => {
    await refuseStorage(page);
    await openReady(page, "/en/about");
    await page.getByRole("button", { name: "Search" }).click();
    await page.getByRole("switch").click();
    await expect(page.getByRole("switch")).not.toBeChecked();
    await expect(page.getByRole("dialog").getByRole("status")).toContainText("does not let us keep");
    await page.keyboard.press("Escape");
    await page.keyboard.press("/");
    await expect(page.getByRole("dialog")).toBeHidden();
  });

  test("of storage that cannot even be looked at, as of one that is full", async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, "localStorage", {
        get() {
          throw new DOMException("refused", "SecurityError");
        },
      });
    });
    await openReady(page, "/en/about");
    await themes(page).selectOption("dark");
    await expect(html(page)).toHaveAttribute("data-theme", "dark");
    await expect(page.locator("state-notice")).toContainText("does not let us keep");
  });

  for (const how of ["refuses", "passes over"]) {
    test(`that a browser ${how} settings in the address, until it takes them`, async ({ page }) => {
      await openReady(page, "/en/compare");
      await page.evaluate((way) => {
        const own = history.replaceState;
        history.replaceState = () => {
          if (way === "refuses") throw new DOMException("too often", "SecurityError");
        };
        (window as { takeAgain?: () => void }).takeAgain = () => {
          history.replaceState = own;
        };
      }, how);
      await page.getByRole("checkbox", { name: "NTT" }).uncheck();
      await expect(page.locator('#comparison th[data-carrier="ntt"]')).toBeHidden();
      await expect(page.locator("state-notice")).toContainText("does not let us write your settings into the address");
      expect(new URL(page.url()).search).toBe("");
      await page.evaluate(() => (window as { takeAgain?: () => void }).takeAgain?.());
      await expect(page).toHaveURL(/carriers=kddi,softbank$/);
      await expect(page.locator("state-notice")).toBeEmpty();
    });
  }

  for (const [name, hears] of [
    ["NotAllowedError", true],
    ["DataError", true],
    ["AbortError", false],
  ] as const) {
    test(`${hears ? "that" : "nothing when"} sharing ends with ${name}`, async ({ page }) => {
      await page.addInitScript((error) => {
        Object.defineProperty(navigator, "share", {
          value: async () => {
            document.documentElement.dataset.asked = "";
            throw new DOMException("not shared", error);
          },
        });
      }, name);
      await page.goto("/ja/figures/model-size?scale=linear");
      await page.locator(".share > summary").click();
      await page.getByRole("button", { name: "共有", exact: true }).click();
      await expect(page.locator("html[data-asked]")).toBeAttached();
      const said = page.locator(".share-actions [role=status]");
      if (hears) {
        await expect(said).toContainText("共有できませんでした");
        await expect(page.getByLabel("手で写すための欄")).toHaveValue(/model-size\?scale=linear$/);
      } else await expect(said).toBeEmpty();
    });
  }

  test("that the place of a fact could not be found out", async ({ page }) => {
    await page.route("**/*.json", (route) => route.fulfill({ status: 503, body: "busy" }));
    await page.goto("/en/sources/2#elyza-stake");
    await expect(page.locator("[data-island=FactFilter] [role=status]")).toContainText("could not be loaded");
  });

  test("that the whole screen is refused, and has the window", async ({ page }) => {
    await page.addInitScript(() => {
      Element.prototype.requestFullscreen = () => Promise.reject(new TypeError("refused"));
    });
    await page.goto("/en/present");
    await page.locator("slide-show[data-ready] [data-start]").click();
    await expect(page.locator("slide-show [role=status]")).toContainText("did not allow the full screen");
    await expect(page.locator(".slide[data-current]")).toHaveCount(1);
  });
});
