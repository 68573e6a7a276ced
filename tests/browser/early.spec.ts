import { expect, type Page, test } from "@playwright/test";
import { holdScripts, openReady } from "./islands";

/** Opens a page whose scripts do not come until they are let through. @returns lets them through */
async function withoutScriptsYet(page: Page, path: string): Promise<() => void> {
  const letThrough = await holdScripts(page);
  await page.goto(path, { waitUntil: "commit" });
  await expect(page.locator(".site-footer")).toBeAttached();
  return letThrough;
}

test.describe("what a reader does before the scripts are there is not lost", () => {
  test("a key", async ({ page }) => {
    const letThrough = await withoutScriptsYet(page, "/ja");
    await page.keyboard.press("/");
    letThrough();
    await expect(page.getByRole("searchbox", { name: "サイト内の検索" })).toBeFocused();
  });

  test("a choice in a list, and a button pressed twice", async ({ page }) => {
    const letThrough = await withoutScriptsYet(page, "/en/scenario?months=24");
    await page.getByLabel("Theme").selectOption("dark");
    const reset = page.getByRole("button", { name: "Reset" });
    await reset.click();
    await reset.click();
    await expect(page).toHaveURL(/months=24/);
    letThrough();
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
    await expect(page).toHaveURL(/\/en\/scenario$/);
  });

  test("words, and a choice among few", async ({ page }) => {
    let letThrough = await withoutScriptsYet(page, "/en/sources");
    await page.getByRole("searchbox", { name: "Search" }).fill("ELYZA");
    letThrough();
    await expect(page).toHaveURL(/q=ELYZA/);
    const facts = page.locator(".facts .fact:visible");
    await expect(facts.first()).toContainText("ELYZA");

    await page.unrouteAll();
    letThrough = await withoutScriptsYet(page, "/en/figures/model-size");
    await page.getByRole("radio", { name: "Linear" }).check();
    letThrough();
    await expect(page).toHaveURL(/scale=linear/);
    await expect(page.getByRole("radio", { name: "Linear" })).toBeChecked();
    await expect(page.locator(".drawing.wide")).toContainText("Linear scale");
  });

  test("what is put into a field while React is on its way", async ({ page }) => {
    const letThrough = await withoutScriptsYet(page, "/en/figures/investment?currency=USD");
    await page.locator("[data-island=FigureSettings]").evaluate((island: HTMLElement) => {
      island.dataset.alive = "soon";
    });
    await page.getByLabel("$1 =").fill("100");
    letThrough();
    await expect(page).toHaveURL(/currency=USD&rate=100$/);
    await expect(page.getByLabel("$1 =")).toHaveValue("100");
  });

  test("a file, and a click while React is at work, which knows neither it nor the address yet", async ({ page }) => {
    await page.addInitScript(() => {
      document.addEventListener("DOMContentLoaded", () => {
        const island = document.querySelector<HTMLElement>('[data-island="DeckMaker"]');
        const input = island?.querySelector<HTMLInputElement>("input[type=file]");
        if (!island || !input) return;
        const files = new DataTransfer();
        files.items.add(new File(["no deck"], "broken.potx"));
        input.files = files.files;
        input.dispatchEvent(new Event("change", { bubbles: true }));
        new MutationObserver(() => island.querySelector<HTMLButtonElement>(".main-button")?.click()).observe(island, {
          attributeFilter: ["data-alive"],
        });
      });
    });
    await page.goto("/en/slides?figures=timeline,investment");
    await expect(page.locator(".deck-make [role=status]")).toContainText("cannot be read");
    await expect(page.locator(".main-button")).toContainText("2");
  });

  test("ticks taken away", async ({ page }) => {
    const letThrough = await withoutScriptsYet(page, "/en/compare");
    await page.getByRole("checkbox", { name: "NTT" }).uncheck();
    letThrough();
    await expect(page).toHaveURL(/carriers=kddi/);
    await expect(page.getByRole("checkbox", { name: "NTT" })).not.toBeChecked();
    await expect(page.locator('#comparison [data-carrier="ntt"]').first()).toBeHidden();
  });

  test("something unfolded", async ({ page }) => {
    const letThrough = await withoutScriptsYet(page, "/en/figures/compute-gap");
    await page.locator(".share > summary").click();
    await page.locator(".embed-builder > summary").click();
    letThrough();
    await expect(page.locator(".embed-builder iframe")).toBeVisible();
  });

  test("a mark pressed, and pointed at", async ({ page }) => {
    const letThrough = await withoutScriptsYet(page, "/en/2024-03/figures/compute-gap");
    const mark = page.locator(".drawing.wide [data-mark*=japan-largest-gpus]").first();
    await mark.click();
    letThrough();
    await expect(page.locator(".mark-card")).toContainText("several thousand");
    await expect(page.locator(".mark-card .close")).toBeVisible();
  });

  for (const [when, isHeld] of [
    ["before any script", (_: string) => true],
    ["while only its own is on its way", (script: string) => script.includes("slide-show")],
  ] as const) {
    test(`a show started ${when}`, async ({ page }) => {
      let letThrough = () => {};
      const held = new Promise<void>((resolve) => {
        letThrough = resolve;
      });
      await page.route("**/_islands/**", async (route) => {
        if (isHeld(route.request().url())) await held;
        await route.continue();
      });
      await page.goto("/en/present?figures=timeline,outcomes", { waitUntil: "commit" });
      if (!isHeld("entry")) await expect(page.locator("html[data-ready]")).toBeAttached();
      await page.locator("[data-start]").click();
      await expect(page.locator("slide-show:not([data-showing])")).toBeAttached();
      letThrough();
      await expect(page.locator("slide-show[data-showing]")).toBeAttached();
    });
  }

  test("a show whose script does not come is told", async ({ page }) => {
    await page.route("**/_islands/slide-show*", (route) => route.abort());
    await page.goto("/en/present");
    await page.locator("[data-start]").click();
    await expect(page.locator("slide-show > .notice")).toBeVisible();
  });

  test("a link to the other language, with the settings", async ({ page }) => {
    await withoutScriptsYet(page, "/en/compare?carriers=ntt");
    await page.getByRole("link", { name: "日本語" }).click();
    await expect(page).toHaveURL(/\/ja\/compare\?carriers=ntt$/);
  });
});

const openQuiet = (page: Page, path: string) => openReady(page, path, { waitUntil: "networkidle" });

/** Scripts a page asks for from now on, by path. */
function scriptsOf(page: Page): string[] {
  const scripts: string[] = [];
  page.on("request", (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.endsWith(".js")) scripts.push(pathname);
  });
  return scripts;
}

test("a page loads little, and React only once a reader turns to what needs it", async ({ page }) => {
  const scripts = scriptsOf(page);
  await openQuiet(page, "/en");
  await page.mouse.wheel(0, 3000);
  await page.keyboard.press("/");
  await page.getByRole("searchbox").fill("ELYZA");
  await expect(page.locator(".search-results a").first()).toBeVisible();
  // The first time empties the field, as browsers do.
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await page.getByRole("combobox", { name: "Theme" }).selectOption("dark");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.waitForLoadState("networkidle");
  expect(scripts.length).toBeLessThanOrEqual(6);
  await expect(page.locator("[data-alive]")).toHaveCount(0);

  // Details need no React: they stand in the figure's own table.
  await page.locator("#model-size-over-time .drawing.wide [data-mark]").first().hover();
  await expect(page.locator(".mark-card")).toBeVisible();
  expect(scripts.length).toBeLessThanOrEqual(6);
  await page.locator("#model-size-over-time").getByText("Linear", { exact: true }).click();
  await expect(page.locator("#model-size-over-time")).toHaveAttribute("aria-busy", "false");
  await expect(page.locator("#model-size-over-time .subtitle")).toContainText("scale from zero");
});

test("a script that does not come is asked for once more", async ({ page }) => {
  await openQuiet(page, "/en/compare");
  let refused = 0;
  await page.route("**/_islands/**", async (route) => {
    refused += 1;
    if (refused === 1) await route.abort();
    else await route.continue();
  });
  await page.getByRole("checkbox", { name: "NTT" }).uncheck();
  await expect(page).toHaveURL(/carriers=kddi/);
  await expect(page.locator('#comparison [data-carrier="ntt"]').first()).toBeHidden();
});

test("a reader is told when a script never comes, and keeps the page", async ({ page }) => {
  await openQuiet(page, "/en/compare");
  await page.route("**/_islands/**", (route) => route.abort());
  await page.getByRole("checkbox", { name: "NTT" }).uncheck();
  await expect(page.locator("[data-island=CompareChooser] .notice")).toContainText("could not");
  await expect(page.locator("#comparison")).toContainText("tsuzumi");
});

test("the key for the search can be switched off", async ({ page }) => {
  await page.goto("/ja/about");
  await page.keyboard.press("/");
  const keySwitch = page.getByRole("switch", { name: "「/」キーで検索を開く" });
  await expect(keySwitch).toBeChecked();
  await keySwitch.click();
  await expect(keySwitch).not.toBeChecked();
  await page.keyboard.press("Escape");
  await page.reload({ waitUntil: "networkidle" });
  await expect(page.locator("html[data-ready]")).toBeAttached();
  await page.keyboard.press("/");
  await expect(page.getByRole("dialog")).toBeHidden();
  await page.getByRole("button", { name: "検索" }).click();
  await expect(keySwitch).not.toBeChecked();
});

test("the entry itself is asked for once more", async ({ page }) => {
  let asked = 0;
  await page.route("**/_islands/entry-*", async (route) => {
    asked += 1;
    if (asked === 1) await route.abort();
    else await route.continue();
  });
  await page.goto("/en/about");
  await expect(page.locator("html[data-ready]")).toBeAttached();
});
