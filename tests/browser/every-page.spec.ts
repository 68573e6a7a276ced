import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "@playwright/test";
import { allPaths, sitePaths } from "./pages";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface Violation {
  id: string;
  nodes: { target: string[]; failureSummary?: string }[];
}

test.use({ serviceWorkers: "allow" });

for (const path of sitePaths()) {
  test(`${path} is sound`, async ({ page }) => {
    const complaints: string[] = [];
    const foreign: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(String(error)));
    page.on("request", (request) => {
      if (!request.url().startsWith("http://localhost:3211/")) foreign.push(request.url());
    });
    const response = await page.goto(path);
    expect(response?.status()).toBe(200);
    const locale = path.split("/")[1] as string;
    await expect(page.locator("html")).toHaveAttribute("lang", locale);
    await expect(page.locator("h1")).toHaveCount(1);
    await expect(page.locator('link[rel="canonical"]')).toHaveAttribute("href", new RegExp(`${path}$`));
    for (const language of ["ja", "en"]) {
      const other = path.replace(`/${locale}`, `/${language}`);
      await expect(page.locator(`link[hreflang="${language}"]`)).toHaveAttribute("href", new RegExp(`${other}$`));
    }
    await expect(page.locator('meta[name="description"]')).toHaveAttribute("content", /.{10,}/);
    await page.evaluate(axe);
    // In the other scheme nothing but colours is another.
    for (const [scheme, rules] of [
      ["light", `{ rules: { "target-size": { enabled: true } } }`],
      ["dark", `{ runOnly: ["color-contrast"] }`],
    ] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      const violations = (await page.evaluate(
        `axe.run(document, ${rules}).then(({ violations }) => violations)`,
      )) as Violation[];
      expect(
        violations.map(
          ({ id, nodes }) => `${scheme} ${id}: ${nodes.map(({ target }) => target.join(" ")).join(" | ")}`,
        ),
      ).toEqual([]);
    }
    for (const width of [390, 768, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(wide, `${width} px`).toBeLessThanOrEqual(0);
    }
    expect(complaints).toEqual([]);
    expect(foreign).toEqual([]);
  });
}

for (const path of [
  "/",
  "/nowhere",
  "/en/figures/nowhere",
  "/ja/embed/model-size",
  "/en/embed/dark/outcomes",
  "/ja/embed/explore",
]) {
  test(`${path} writes nothing to the console`, async ({ page }) => {
    const complaints: string[] = [];
    page.on("console", (message) => {
      // The browser's own word on a page that is not there.
      const isStatus = message.location().url.endsWith(path) && /status of 404/.test(message.text());
      if (/error|warning/.test(message.type()) && !isStatus) complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(String(error)));
    await page.goto(path, { waitUntil: "networkidle" });
    await expect(page.locator("h1, figcaption, [data-figure]").first()).toBeVisible();
    expect(complaints).toEqual([]);
  });
}

test("links lead somewhere, anchors included", async ({ request }) => {
  const known = new Map<string, { html: string; anchors: Set<string> } | null>();
  const open = async (path: string) => {
    const cached = known.get(path);
    if (cached !== undefined) return cached;
    const response = await request.get(path);
    const html = response.ok() ? await response.text() : "";
    const anchors = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id as string));
    const page = response.ok() ? { html, anchors } : null;
    known.set(path, page);
    return page;
  };
  const broken: string[] = [];
  for (const path of allPaths()) {
    const { html } = (await open(path)) ?? { html: "" };
    const links = new Set([...html.matchAll(/<a [^>]*href="([^"]+)"/g)].map(([, href]) => href as string));
    expect(links.size, path).toBeGreaterThan(0);
    for (const link of links) {
      if (/^(?:https?|mailto):/.test(link) && !link.startsWith("http://localhost")) continue;
      const [target, anchor] = link.split("#");
      const page = await open(target || path);
      if (!page || (anchor && !page.anchors.has(anchor))) broken.push(`${path} → ${link}`);
    }
  }
  expect(broken).toEqual([]);
});
