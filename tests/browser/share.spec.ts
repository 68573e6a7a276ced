import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import JSZip from "jszip";

/** Reads what the page put on the clipboard, by type. */
function clipboard(page: Page, type: string): Promise<string> {
  return page.evaluate(async (wanted) => {
    const [item] = await navigator.clipboard.read();
    const blob = await item?.getType(wanted);
    if (!blob) return "";
    if (!wanted.startsWith("image/")) return blob.text();
    const bitmap = await createImageBitmap(blob);
    return `${bitmap.width}x${bitmap.height}`;
  }, type);
}

async function openPanel(page: Page, path: string) {
  await page.goto(path);
  await page.locator(".share > summary").click();
}

const said = (page: Page) => page.locator(".share [role=status]");

test.describe("with the clipboard allowed", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });

  test("link, citation and BibTeX carry the current settings", async ({ page }) => {
    await openPanel(page, "/en/figures/investment?currency=USD&rate=140");
    await page.getByRole("button", { name: "Copy link" }).click();
    await expect(said(page)).toHaveText("Copied: link");
    expect(await clipboard(page, "text/plain")).toMatch(/\/en\/figures\/investment\?currency=USD&rate=140$/);
    await page.getByRole("button", { name: "Copy citation" }).click();
    await expect(said(page)).toHaveText("Copied: citation");
    expect(await clipboard(page, "text/plain")).toContain("currency=USD&rate=140 (accessed");
    await page.getByRole("button", { name: "Copy BibTeX" }).click();
    await expect(said(page)).toHaveText("Copied: BibTeX");
    expect(await clipboard(page, "text/plain")).toMatch(/^@misc\{carrier-llm-compare-investment-2026-11-en,/);
  });

  test("the image is the ready-made one, or drawn here with other settings", async ({ page }) => {
    await openPanel(page, "/ja/figures/investment");
    await page.getByRole("button", { name: "画像をコピー" }).click();
    await expect(said(page)).toHaveText("コピーしました：画像");
    const ready = await clipboard(page, "image/png");
    expect(ready).toMatch(/^1600x\d{3,4}$/);
    await openPanel(page, "/ja/figures/investment?scale=linear&currency=USD");
    await page.getByRole("button", { name: "画像をコピー" }).click();
    await expect(said(page)).toHaveText("コピーしました：画像");
    expect(await clipboard(page, "image/png")).toMatch(/^1600x\d{3,4}$/);
  });

  test("the table comes as text and as HTML", async ({ page }) => {
    await openPanel(page, "/ja/figures/compute-gap");
    await page.getByRole("button", { name: "表をコピー" }).click();
    await expect(said(page)).toHaveText("コピーしました：表");
    const text = await clipboard(page, "text/plain");
    expect(text).toContain("\t27500\t27500\t");
    expect(await clipboard(page, "text/html")).toContain("<td>27500</td>");
  });

  test("embed code follows size, colours and height, and the preview shows it", async ({ page }) => {
    await openPanel(page, "/en/figures/model-size");
    await page.locator(".embed-builder > summary").click();
    await page.getByLabel("Width").selectOption({ label: "480 px" });
    await page.getByLabel("Colours").selectOption({ label: "Dark" });
    const frame = page.frameLocator(".embed-preview iframe");
    await expect(frame.locator("h1")).toBeVisible();
    await expect(frame.locator(".figure")).toHaveCSS("background-color", "rgb(22, 25, 29)");
    await page.getByRole("button", { name: "Copy embed code" }).click();
    await expect(said(page)).toHaveText("Copied: embed code");
    const code = await clipboard(page, "text/plain");
    expect(code).toContain("/en/embed/dark/model-size");
    expect(code).toContain('width="480"');
    expect(code).toContain("<script>");
    await page.getByLabel("Follow the figure's height").uncheck();
    await page.getByRole("button", { name: "Copy embed code" }).click();
    await expect.poll(() => clipboard(page, "text/plain")).not.toContain("<script>");
  });
});

test("a refused clipboard offers the text to copy by hand and the image as a file", async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = () => Promise.reject(new DOMException("refused", "NotAllowedError"));
    Object.defineProperty(navigator, "clipboard", { value: { writeText: refuse, write: refuse } });
  });
  await openPanel(page, "/en/figures/model-size");
  await page.getByRole("button", { name: "Copy link" }).click();
  await expect(said(page)).toContainText("refused");
  const field = page.getByLabel("Text to copy by hand");
  await expect(field).toHaveValue(/\/en\/figures\/model-size$/);
  await page.getByRole("button", { name: "Copy table" }).click();
  await expect(field).toHaveValue(/460000000000/);
  await page.getByRole("button", { name: "Copy image" }).click();
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Open the image" }).click();
  expect(
    readFileSync(await (await download).path())
      .subarray(1, 4)
      .toString(),
  ).toBe("PNG");
});

test("the panel works by keyboard alone", async ({ page }) => {
  await page.goto("/en/figures/elyza-stake");
  await page.locator(".share > summary").focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Copy link" })).toBeFocused();
});

test("downloads work without JavaScript", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("http://localhost:3211/ja/figures/model-size");
  await page.locator(".share > summary").click();
  await expect(page.locator(".share-actions")).toBeHidden();
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: /PowerPoint/ }).click();
  await JSZip.loadAsync(readFileSync(await (await download).path()));
  await context.close();
});

test("a deck is made in the browser from the figures ticked", async ({ page }) => {
  const loaded: string[] = [];
  page.on("response", (response) => loaded.push(response.url()));
  await page.goto("/en/slides", { waitUntil: "networkidle" });
  const before = loaded.length;
  await page.getByRole("button", { name: "Clear" }).click();
  await expect(page.getByRole("button", { name: "Choose a figure" })).toBeDisabled();
  for (const title of [/15×/, /majority/]) await page.getByRole("checkbox", { name: title }).check();
  await expect(page).toHaveURL(/figures=model-size,elyza-stake/);
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Make a PowerPoint of 2 figures" }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe("carrier-llm-compare.pptx");
  const zip = await JSZip.loadAsync(readFileSync(await file.path()));
  expect(Object.keys(zip.files).filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path))).toHaveLength(3);
  expect(Object.keys(zip.files).filter((path) => /^ppt\/charts\/chart\d+\.xml$/.test(path))).toHaveLength(2);
  expect(await zip.file("ppt/slides/slide2.xml")?.async("string")).toContain("SoftBank's largest model");
  await expect(page.getByRole("status").filter({ hasText: "Ready" })).toContainText("carrier-llm-compare.pptx");
  // The library comes only once a deck is asked for.
  expect(loaded.length).toBeGreaterThan(before);
  await page.reload();
  await expect(page.getByRole("checkbox", { checked: true })).toHaveCount(2);
});
