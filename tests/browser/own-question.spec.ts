import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import JSZip from "jszip";
import { contextIn } from "@/lib/context/context";
import { show } from "@/lib/figures/shown";
import { storyStepsOf } from "@/lib/figures/story";
import { figureSlides } from "@/lib/office/deck/parts";
import { embedCode } from "@/lib/share/embed-code";
import { frameSize } from "@/lib/share/frame-size";
import { host } from "./host";

test.describe("the explorer", () => {
  test("draws what is chosen, keeps it in a short address and gives it back", async ({ page }) => {
    await page.goto("/en/explore");
    await expect(page.locator("#explore-title")).toHaveText(show("explore", contextIn("en")).words.title);
    await page.getByLabel("What to compare").selectOption("gpu-count");
    await expect(page).toHaveURL(/\?measure=gpu-count$/);
    await page.goto("/en/explore?measure=gpu-count&facts=meta-gpus-added,japan-largest-gpus");
    await page.getByLabel("Baseline").selectOption("japan-largest-gpus");
    await expect(page.locator("#explore-title")).toContainText("35–175×");
    await expect(page).toHaveURL(
      /\?measure=gpu-count&facts=meta-gpus-added,japan-largest-gpus&base=japan-largest-gpus$/,
    );
    await page.getByRole("checkbox", { name: "Show what is not stated" }).uncheck();
    await expect(page).toHaveURL(/notes=off$/);
    await expect(page.locator("#explore .drawing.wide [data-mark]")).toHaveCount(1);
    await page.reload();
    await expect(page.locator("#explore-title")).toContainText("35–175×");
    await expect(page.locator("#explore .subtitle")).toContainText("as multiples of");
  });

  test("converts money only through the shown rate", async ({ page }) => {
    await page.goto("/en/explore?measure=investment&currency=USD&rate=100");
    await expect(page.locator("#explore .subtitle")).toContainText("converted at 100 yen to the dollar");
    await page.locator("#explore .table-view summary").click();
    await expect(page.locator("#explore table")).toContainText("about $1 billion");
  });

  test("gives every kind of file of the reader's own view", async ({ page }) => {
    test.slow();
    await page.goto("/en/explore?measure=gpu-count&facts=meta-gpus-added,japan-largest-gpus&base=japan-largest-gpus");
    await expect(page.locator("#explore-title")).toContainText("35–175×");
    const download = async (name: RegExp) => {
      const file = page.waitForEvent("download");
      await page.getByRole("button", { name }).click();
      const got = await file;
      return { name: got.suggestedFilename(), bytes: readFileSync(await got.path()) };
    };
    const svg = await download(/^SVG/);
    expect(svg.name).toBe("explore.svg");
    expect(svg.bytes.toString()).toContain("35–175×");
    const png = await download(/PNG for slides/);
    expect([png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)]).toEqual([1920, 1080]);
    const csv = await download(/^CSV/);
    expect(csv.bytes.toString()).toContain("175");
    expect(JSON.parse((await download(/^JSON/)).bytes.toString()).options.view.base).toBe("japan-largest-gpus");
    const deck = await JSZip.loadAsync((await download(/^PowerPoint/)).bytes);
    expect(await deck.file("ppt/slides/slide1.xml")?.async("string")).toContain("35–175×");
  });

  test("is embedded with its settings, sandboxed", async ({ page, baseURL }) => {
    const problems: string[] = [];
    page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
    const src = `${baseURL}/en/embed/explore?measure=gpu-count&facts=meta-gpus-added,japan-largest-gpus&base=japan-largest-gpus&theme=dark`;
    const { url, server } = await host({
      "/": `<!doctype html>${embedCode({ src, title: "x", size: frameSize(() => 500, 568) })}`,
    });
    await page.goto(url);
    const frame = page.frameLocator("iframe");
    await expect(frame.locator("h1")).toContainText("35–175×");
    await expect(frame.locator(".figure-foot a")).toHaveAttribute(
      "href",
      /explore\?measure=gpu-count&facts=meta-gpus-added,japan-largest-gpus&base=japan-largest-gpus$/,
    );
    expect(problems).toEqual([]);
    server.close();
  });

  test("shows its first figure without JavaScript", async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto("http://localhost:3211/ja/explore");
    await expect(page.locator("#explore .drawing svg:visible")).toHaveCount(1);
    await context.close();
  });
});

test.describe("the scenario", () => {
  test("shows each formula, each outcome a range, and keeps to the address", async ({ page }) => {
    await page.goto("/en/scenario");
    const outcome = (id: string) => page.locator(`[data-outcome="${id}"]`);
    await expect(outcome("share")).toContainText("25–50%");
    await expect(outcome("gap")).toContainText("322,500–348,000 GPUs");
    await expect(outcome("years")).toContainText("Needs an assumption");
    await page.getByLabel("Price of a GPU in dollars").fill("40000");
    await page.getByLabel("Months to build one model from zero").fill("12");
    await page.getByLabel("Models", { exact: true }).fill("3");
    await expect(outcome("time")).toContainText("9–18 months");
    await expect(outcome("years")).toContainText("11.4–12.3 sums");
    await expect(outcome("time")).toContainText(
      "Models 3 × Months to build one model from zero 12 ÷ Speed of customising 2–4×",
    );
    await expect(page).toHaveURL(/\?price=40000&months=12&models=3$/);
    await page.getByLabel("Speed of customising, from").fill("3");
    await expect(outcome("share")).toContainText("25–33.3%");
    await page.reload();
    await expect(outcome("share")).toContainText("25–33.3%");
    await page.getByRole("button", { name: "Reset" }).click();
    await expect(outcome("share")).toContainText("25–50%");
  });

  test("tells facts from assumptions by look and word", async ({ page }) => {
    await page.goto("/ja/scenario");
    await expect(page.locator(".input-fact").first()).toHaveCSS("border-top-style", "solid");
    await expect(page.locator(".input-assumption").first()).toHaveCSS("border-top-style", "dashed");
    await expect(page.locator(".input-fact a")).toHaveCount(3);
    for (const kicker of await page.locator(".input-assumption .kicker").all())
      await expect(kicker).toHaveText("読者の仮定");
  });
});

test.describe("the story", () => {
  test("is an article of nine steps without JavaScript, each a deep link", async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto("http://localhost:3211/en/story#gpus");
    await expect(page.locator(".story-step")).toHaveCount(9);
    await expect(page.locator("#gpus h2")).toBeInViewport();
    for (const step of await page.locator(".story-step").all()) {
      await expect(step.locator(".drawing svg:visible, table.matrix:visible")).toHaveCount(1);
    }
    await context.close();
  });

  test("exports as a deck of its steps", async ({ request }) => {
    const response = await request.get("/ja/story.pptx");
    const zip = await JSZip.loadAsync(await response.body());
    const context = contextIn("ja");
    const slides = storyStepsOf(context.dataset.edition)
      .map(({ figure }) => figureSlides(show(figure, context)).length)
      .reduce((sum, count) => sum + count, 0);
    expect(slides).toBeGreaterThan(9);
    expect(Object.keys(zip.files).filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path))).toHaveLength(1 + slides);
  });
});

test.describe("search", () => {
  test("opens with a slash, finds other spellings and goes there by keyboard", async ({ page }) => {
    await page.goto("/ja", { waitUntil: "networkidle" });
    await page.keyboard.press("/");
    const field = page.getByRole("searchbox", { name: "サイト内の検索" });
    await expect(field).toBeFocused();
    await field.fill("いらいざ");
    await expect(page.locator(".search-results a").first()).toContainText("ELYZA");
    await field.fill("softbank");
    await page.keyboard.press("ArrowDown");
    await expect(page.locator(".search-results a").first()).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/ja\/carriers\/softbank$/);
  });

  test("leaves the slash to those who type it, and closes with Escape", async ({ page }) => {
    await page.goto("/en/sources", { waitUntil: "networkidle" });
    await page.getByRole("searchbox", { name: "Search" }).fill("a");
    await page.keyboard.press("/");
    await expect(page.locator(".search-dialog")).not.toBeVisible();
    await page.getByRole("button", { name: "Search /" }).click();
    await expect(page.locator(".search-dialog")).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.locator(".search-dialog")).not.toBeVisible();
  });

  for (const [path, query, status] of [
    ["/en", "kddi", /^(\d+) found, the first 12 shown$/],
    ["/ja", "KDDI", /^(\d+)件見つかりました（12件を表示）$/],
  ] as const) {
    test(`${path}: says how many there are, and shows the rest by keyboard`, async ({ page }) => {
      await page.goto(path);
      await page.keyboard.press("/");
      await page.getByRole("searchbox").fill(query);
      const said = page.locator(".search-dialog [role=status]");
      await expect(said).toHaveText(status);
      const count = Number(status.exec((await said.textContent()) ?? "")?.[1]);
      expect(count).toBeGreaterThan(50);
      const results = page.locator(".search-results a");
      await expect(results).toHaveCount(12);
      for (let step = 0; step < 13; step += 1) await page.keyboard.press("ArrowDown");
      const more = page.locator(".search-more");
      await expect(more).toBeFocused();
      await page.keyboard.press("Enter");
      await expect(results.nth(12)).toBeFocused();
      while (await more.isVisible()) await more.press("Enter");
      await expect(results).toHaveCount(count);
      await expect(said).toHaveText(path === "/ja" ? `${count}件見つかりました` : `${count} found`);
      await expect(results.last()).not.toBeFocused();
    });
  }

  test("finds the same for every spelling of a word", async ({ page }) => {
    await page.goto("/en");
    await page.keyboard.press("/");
    const said = page.locator(".search-dialog [role=status]");
    for (const group of [
      ["SoftBank's", "SoftBank’s", "SoftBank"],
      ["10,000", "10000", "１０，０００"],
      ["data centre", "datacentre", "data-center"],
      ["数千", "「数千」"],
    ]) {
      const counts: (string | null)[] = [];
      for (const query of group) {
        await page.getByRole("searchbox").fill(query);
        await expect(said).toHaveText(/^[1-9]/);
        counts.push(await said.textContent());
      }
      expect(new Set(counts).size, group.join()).toBe(1);
    }
  });

  test("its key can be switched off, and the page says so everywhere at once", async ({ page, context }) => {
    const key = page.locator(".search kbd");
    const button = page.locator(".search-open");
    await page.goto("/en");
    await expect(button).toHaveAttribute("aria-keyshortcuts", "/");
    await expect(key).toBeVisible();
    const other = await context.newPage();
    await other.goto("/ja/about");
    await expect(other.locator(".search-open")).toHaveAttribute("aria-keyshortcuts", "/");

    await page.keyboard.press("/");
    await page.getByRole("switch").click();
    await page.keyboard.press("Escape");
    for (const tab of [page, other]) {
      await expect(tab.locator(".search-open")).not.toHaveAttribute("aria-keyshortcuts");
      await expect(tab.locator(".search kbd")).toBeHidden();
      await tab.locator("body").press("/");
      await expect(tab.locator(".search-dialog")).toBeHidden();
    }

    // On a further page the key is not named before its scripts are there, either.
    await page.route("**/_islands/**", () => {});
    await page.goto("/en/policy", { waitUntil: "commit" });
    await expect(page.locator(".site-footer")).toBeAttached();
    await expect(key).toBeHidden();
  });

  test("its key can be switched off where nothing can be kept, and the reader is told", async ({ page }) => {
    await page.addInitScript(() => {
      for (const name of ["getItem", "setItem"] as const)
        Storage.prototype[name] = () => {
          throw new DOMException("refused", "SecurityError");
        };
    });
    await page.goto("/en");
    await page.keyboard.press("/");
    await page.getByRole("switch").click();
    await expect(page.getByRole("switch")).toHaveAttribute("aria-checked", "false");
    await expect(page.locator(".search-dialog [role=status]")).toContainText("holds on this page only");
    await page.keyboard.press("Escape");
    await page.locator("body").press("/");
    await expect(page.locator(".search-dialog")).toBeHidden();
  });

  test("its key leaves figures over the whole screen alone", async ({ page }) => {
    await page.goto("/en/present");
    await page.locator("[data-start]").click();
    await expect(page.locator("[data-showing]")).toBeAttached();
    await page.keyboard.press("/");
    await expect(page.locator(".search-dialog")).toBeHidden();
  });

  test("its key is given back when the page's scripts do not come", async ({ page }) => {
    await page.route("**/_islands/**", (route) => route.abort());
    await page.goto("/en");
    await expect(page.locator(".search kbd")).toBeHidden();
    const isTaken = await page.evaluate(
      () => !document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "/", bubbles: true, cancelable: true })),
    );
    expect(isTaken).toBe(false);
  });
});

test("the list of facts says how many match, and goes on where the reader was", async ({ page }) => {
  await page.goto("/en/sources?q=SoftBank’s");
  const said = page.locator("[data-island=FactFilter] [role=status]");
  // Before the search of the address is read, all are shown.
  await expect(said).not.toHaveText(/ (\d+) of \1$/);
  const curly = await said.textContent();
  await page.getByRole("searchbox", { name: "Search", exact: true }).fill("SoftBank's");
  await expect(page).toHaveURL(/q=SoftBank%27s/);
  await expect(said).toHaveText(curly ?? "");
  await page.getByRole("searchbox", { name: "Search", exact: true }).fill("a");
  await expect(said).toHaveText(/^\d+ of \d+ match, the first 50 shown$/);
  await page.getByRole("button", { name: "Show more" }).press("Enter");
  await expect(page.locator("[data-island=FactFilter] .fact > a").nth(50)).toBeFocused();
});

/** Writes through an input method: what is being converted is longer than what comes of it. */
async function convert(page: Page, reading: string, written: string): Promise<void> {
  const client = await page.context().newCDPSession(page);
  for (let length = 1; length <= reading.length; length += 1) {
    await client.send("Input.imeSetComposition", {
      text: reading.slice(0, length),
      selectionStart: length,
      selectionEnd: length,
    });
  }
  await client.send("Input.insertText", { text: written });
}

test("what is still being converted at the end of a field is not cut", async ({ page }) => {
  const before = "あ".repeat(78);
  await page.goto(`/ja/figures/model-size?title=${encodeURIComponent(before)}`);
  await page.locator(".share > summary").click();
  await page.locator(".own > summary").click();
  const title = page.getByRole("textbox", { name: "自分の見出し" });
  await expect(title).toHaveValue(before);
  await title.press("End");
  await convert(page, "つうしん", "通信");
  await expect(title).toHaveValue(`${before}通信`);
  await expect.poll(() => new URL(page.url()).searchParams.get("title")).toBe(`${before}通信`);
  await convert(page, "さんしゃ", "三社");
  await expect(title).toHaveValue(`${before}通信三社`);
  await expect(page.getByText("使われるのは先頭の80文字までです。")).toBeVisible();
  await expect.poll(() => new URL(page.url()).searchParams.get("title")).toBe(`${before}通信`);

  await page.goto(`/ja/sources?q=${encodeURIComponent(before)}`);
  const search = page.getByRole("searchbox", { name: "言葉で探す" });
  await expect(search).toHaveValue(before);
  await search.press("End");
  await convert(page, "つうしん", "通信");
  await expect(search).toHaveValue(`${before}通信`);
});

test("the heading of the announcements counts those the reader has chosen", async ({ page }) => {
  await page.goto("/en/figures/outcomes?carrier=kddi");
  await expect(page.locator("h1")).toContainText("Of 9 announcements");
  await page.getByLabel("Verdict").selectOption("exceeded");
  await expect(page.locator("h1")).toHaveText(/^No announcement/);
  await page.goto("/en/figures/outcomes");
  await expect(page.locator("h1")).toContainText("Of 25 announcements");
});
