import { expect, test } from "@playwright/test";
import { contextIn } from "@/lib/context/context";
import { figureIds } from "@/lib/figures/catalogue";
import { show } from "@/lib/figures/shown";
import { type Family, textWidth, widthIn } from "@/lib/format/text-width";
import { embedPath, figureFile } from "@/lib/site/files";
import { faultsOfDrawnTexts } from "./drawn-texts";
import { launchWithFonts, localesOf, setNames } from "./with-fonts";

/** A page has room for the wide drawing and the narrow one, a frame often for less; a file is one drawing, scaled. */
const WIDTHS = { page: [320, 480, 1200], frame: [280, 360, 720], file: [720] };
/** Where things could move as a page comes: every width of every page with one set, some of them with each other. */
const COMING = [
  ["", 360],
  ["/figures/compute-gap", 1280],
  ["/carriers/kddi", 360],
  ["", 1280],
  ["/figures/compute-gap", 360],
  ["/carriers/kddi", 1280],
] as const;
const SITE = "http://localhost:3211";

for (const name of setNames) {
  test(`with the fonts ${name}: no text cut, none on another, on page, embed and file`, async () => {
    const browser = await launchWithFonts(name);
    const page = await browser.newPage();
    const worst: Record<string, number> = {};
    const faults: string[] = [];
    for (const locale of localesOf(name)) {
      for (const id of figureIds) {
        worst[`${locale}/${id}`] = 0;
        for (const [kind, path] of [
          ["page", `/${locale}/figures/${id}`],
          ["frame", embedPath(locale, id)],
          ["file", figureFile(locale, id, "svg")],
        ] as const) {
          // A frame has the drawings and tables of its page, which takes far longer to come.
          if (kind === "page" && name !== setNames[0]) continue;
          await page.goto(SITE + path);
          for (const width of WIDTHS[kind]) {
            await page.setViewportSize({ width, height: 900 });
            for (const { kind, px, text } of await faultsOfDrawnTexts(page)) {
              worst[`${locale}/${id}`] = Math.max(worst[`${locale}/${id}`] ?? 0, px);
              faults.push(`${path} at ${width} px: ${kind} by ${px.toFixed(1)} px: ${text}`);
            }
          }
        }
      }
    }
    const row = Object.entries(worst).map(([figure, px]) => `${figure} ${px.toFixed(0)} px`);
    console.log(`${name}: ${row.join(", ")}`);
    expect(faults).toEqual([]);
    await browser.close();
  });

  test(`with the fonts ${name}: nothing moves while a page comes, nor when its figure comes alive`, async () => {
    const browser = await launchWithFonts(name);
    for (const locale of localesOf(name)) {
      for (const [path, width] of name === setNames[0] ? COMING : COMING.slice(0, 3)) {
        const context = await browser.newContext({ viewport: { width, height: 900 }, serviceWorkers: "block" });
        const page = await context.newPage();
        await page.addInitScript(() => {
          const shifts: string[] = [];
          Object.assign(window, { shifts });
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) {
              shifts.push(`${entry.value.toFixed(5)}`);
            }
          }).observe({ type: "layout-shift", buffered: true });
        });
        // Drawn anew, and the same: nothing is called so.
        await page.goto(`${SITE}/${locale}${path}?highlight=o-nothing`);
        await page.waitForLoadState("networkidle");
        // What stands round the drawing, which is exchanged meanwhile.
        const drawn = page.locator(".figure-body", { has: page.locator(".drawing:visible") });
        await drawn.first().scrollIntoViewIfNeeded();
        await expect(page.locator('.figure[aria-busy="false"]').first()).toBeAttached();
        await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100))));
        const shifts = await page.evaluate(() => (window as unknown as { shifts: string[] }).shifts);
        expect(shifts, `${locale}${path} at ${width} px`).toEqual([]);
        await context.close();
      }
    }
    await browser.close();
  });
}

test("widths we reckon with are those of the fonts, within two parts in a hundred", async ({ page }) => {
  const texts = [
    "SoftBank has about 390 billion parameters and 25–50% of the time",
    "Nikkei Business, 25 March 2024, ¶ 3, 4, 5, 10, 15",
    "ソフトバンクの目標は、NTTのモデルの約55.7倍の大きさ",
    "KDDIグループはELYZAの53.4%を握り、過半を得る",
    "350,000 ÷ 2,000–9,999 = 35–175×",
    ...figureIds.flatMap((id) => Object.values(show(id, contextIn("en")).words)),
    ...figureIds.flatMap((id) => Object.values(show(id, contextIn("ja")).words)),
    // In a word or two, kerning of a single pair weighs more; it makes texts narrower, never wider.
  ].filter((text) => text.length > 15);
  const faces = [
    ["Noto Sans", "noto-sans", "NotoSans"],
    ["Noto Sans JP", "noto-sans-jp", "NotoSansJP"],
  ] as const;
  const weights = [
    ["regular", 400, "Regular"],
    ["bold", 700, "Bold"],
  ] as const;
  await page.goto(`${SITE}/en/embed/model-size`);
  for (const [family, folder, file] of faces) {
    for (const [weight, number, style] of weights) {
      const { createRequire } = await import("node:module");
      const { readFileSync } = await import("node:fs");
      const path = `@expo-google-fonts/${folder}/${number}${style}/${file}_${number}${style}.ttf`;
      const bytes = readFileSync(createRequire(import.meta.url).resolve(path)).toString("base64");
      const measured = await page.evaluate(
        async ({ bytes, texts }) => {
          const font = await new FontFace(
            "measured",
            Uint8Array.from(atob(bytes), (sign) => sign.charCodeAt(0)).buffer,
          ).load();
          document.fonts.add(font);
          const canvas = document.createElement("canvas").getContext("2d") as CanvasRenderingContext2D;
          canvas.font = "1000px measured";
          const widths = texts.map((text) => canvas.measureText(text).width / 1000);
          document.fonts.delete(font);
          return widths;
        },
        { bytes, texts },
      );
      texts.forEach((text, index) => {
        if (family === "Noto Sans" && /[぀-ヿ一-鿿]/.test(text)) return;
        const real = measured[index] as number;
        expect(widthIn(family as Family, text, 1, weight) / real, `${family} ${weight}: ${text}`).toBeGreaterThan(0.98);
        expect(widthIn(family as Family, text, 1, weight) / real, `${family} ${weight}: ${text}`).toBeLessThan(1.02);
        expect(textWidth(text, 1, weight)).toBeGreaterThanOrEqual(widthIn(family as Family, text, 1, weight));
      });
    }
  }
});
