import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import JSZip from "jszip";
import { locales } from "@/lib/i18n/locales";
import { download, faultsOf } from "./office-files";

const files = (readdirSync("out", { recursive: true }) as string[])
  .filter((name) => /\.(?:pptx|xlsx)$/.test(name))
  .map((name) => join("out", name))
  .sort();
/** The same bytes at several addresses, such as those that follow and those that stay, are looked at once. */
const distinct = [
  ...new Map(files.map((file) => [createHash("sha256").update(readFileSync(file)).digest("hex"), file])).values(),
];
const PORTION = 10;

test("there are Office files to look at", () => {
  expect(distinct.length).toBeGreaterThan(20);
});

for (let first = 0; first < distinct.length; first += PORTION) {
  const portion = distinct.slice(first, first + PORTION);
  test(`Office files ${first + 1} to ${first + portion.length} of the build are valid for Microsoft's own validator`, async () => {
    const faults: string[] = [];
    for (const file of portion) faults.push(...(await faultsOf(file)));
    expect(faults).toEqual([]);
  });
}

test("their packages hold what they name, and nothing else", async () => {
  for (const file of distinct) {
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

/** Validates what a press downloads. */
async function validate(page: Page, name: string, press: () => Promise<void>): Promise<void> {
  expect(await faultsOf(await download(page, `${name}.pptx`, press))).toEqual([]);
}

for (const locale of locales) {
  test(`decks made in the browser in ${locale} are valid too`, async ({ page }) => {
    await page.goto(`/${locale}/slides?figures=timeline,investment,strategy-matrix`);
    await validate(page, `slides-${locale}`, () => page.locator(".main-button").click());
    await page.goto(`/${locale}/explore?measure=gpu-count&scale=linear`);
    const powerPoint = page.getByRole("button", { name: /PowerPoint/ });
    await validate(page, `explore-${locale}`, () => powerPoint.click());
  });
}
