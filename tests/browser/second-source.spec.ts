import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";

/** The site of `npm run fixture`: a made-up second source and a fourth carrier, added as data alone. */
const SITE = ".cache/below/llm";

const page = (path: string) => readFileSync(join(SITE, `${path}.html`), "utf8");
const factPages = () =>
  readdirSync(join(SITE, "en/sources"))
    .filter((name) => /^\d+\.html$/.test(name))
    .map((name) => readFileSync(join(SITE, "en/sources", name), "utf8"))
    .join("");
const MADE_UP = "A correction made up for tests";

test("a fourth carrier has a page, a deck, a frame and a panel at home", () => {
  expect(page("en/carriers/fixture-telecom")).toContain("Fixture Telecom");
  for (const path of ["ja/carriers/fixture-telecom.pptx", "en/embed/carriers/fixture-telecom.html"])
    expect(existsSync(join(SITE, path)), path).toBe(true);
  expect(page("ja").match(/class="panel then-now"/g)).toHaveLength(4);
});

test("its facts stand in the figures, and in no edition before", () => {
  expect(page("en/figures/timeline")).toContain("fixture-launch");
  expect(page("en/figures/model-size")).toContain("Fixture Model");
  expect(page("en/2026-11/figures/model-size")).not.toContain("Fixture Model");
});

test("what was overtaken says so, and by when", () => {
  expect(page("en/sources")).toMatch(/id="softbank-params-target".*?superseded.*?March 2024/);
  expect(page("en/changes")).toContain("2027-01/overtaken/softbank-params-target");
});

test("the edition before stays at its address, and leads to the newer", () => {
  expect(page("en/2026-11/figures/outcomes")).toContain("Edition of November 2026");
  expect(page("en/2026-11/embed/models")).toContain("See the newest edition");
});

test("a verdict that changed stands in its edition, and among the changes", () => {
  expect(page("en/announcements/o-constellation")).toContain("made up for tests");
  expect(page("en/2026-11/announcements/o-constellation")).not.toContain("made up for tests");
  expect(page("en/changes")).toContain("AI constellation: open, now partly");
});

test("a correction stands beside the fact, among the changes and in the feed of its carrier alone", () => {
  expect(page("en/changes")).toContain(MADE_UP);
  expect(factPages()).toContain(MADE_UP);
  const feed = (carrier: string) => readFileSync(join(SITE, `en/changes/${carrier}.atom`), "utf8");
  expect(feed("fixture-telecom")).toContain("made up for tests");
  expect(feed("kddi")).not.toContain("A correction");
});

test("both sources are among the sources, and counted in the foot", () => {
  expect(page("en/sources/list")).toContain('id="fixture-2024-09"');
  expect(page("ja/about")).toContain("103件の出典");
});
