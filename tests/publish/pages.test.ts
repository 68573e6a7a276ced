import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it, vi } from "vitest";
import { keepIn } from "@/publish/cache";
import { readSite } from "@/publish/exported";
import { pages } from "@/publish/pages";
import { withFiles } from "@/publish/site";
import { addPolicy } from "@/publish/steps/policy";
import { temporaryFolder } from "@/tests/temporary-folder";
import { pageOf, siteOf, textIn } from "./helpers";

it("an exported folder is a site whose files are made when they are asked for", async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "en"));
  writeFileSync(join(folder, "en/a.html"), pageOf("<p>one</p>"));
  writeFileSync(join(folder, "b.txt"), "b");
  const make = vi.fn(() => "d");
  const site = pages([addPolicy])(withFiles(readSite(folder), [["c/d.txt", make]]));
  expect([...site.keys()].sort()).toEqual(["b.txt", "c/d.txt", "en/a.html"]);
  expect(await textIn(site, "en/a.html")).toContain("Content-Security-Policy");
  expect(await textIn(site, "b.txt")).toBe("b");
  expect(make).not.toHaveBeenCalled();
  expect(await textIn(site, "c/d.txt")).toBe("d");
});

it("says which folder is missing, and which page is at fault", async () => {
  expect(() => readSite(join(temporaryFolder(), "nothing"))).toThrow(/nothing.*npm run build/);
  const site = pages([addPolicy])(siteOf({ "en/a.html": pageOf('<p style="x">two</p>') }));
  await expect(textIn(site, "en/a.html")).rejects.toThrow("en/a.html: <p>");
});

it("a page that has not changed goes through its steps once", async () => {
  const step = vi.fn();
  const keep = keepIn(temporaryFolder());
  const published = (text: string) => textIn(pages([step], keep)(siteOf({ "en.html": pageOf(text) })), "en.html");
  expect(await published("one")).toBe(await published("one"));
  expect(step).toHaveBeenCalledTimes(1);
  expect(await published("two")).toContain("two");
});
