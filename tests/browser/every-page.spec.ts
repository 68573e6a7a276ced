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
    const response = await page.goto(path, { waitUntil: "networkidle" });
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
    for (const scheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      await page.evaluate(axe);
      const violations = (await page.evaluate(
        `axe.run(document, { rules: { "target-size": { enabled: true } } }).then(({ violations }) => violations)`,
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

test("links lead somewhere, anchors included", async ({ request }) => {
  const known = new Map<string, string>();
  const body = async (path: string) => {
    const cached = known.get(path);
    if (cached !== undefined) return cached;
    const response = await request.get(path);
    const text = response.ok() ? await response.text() : "";
    known.set(path, text);
    return text;
  };
  for (const path of allPaths()) {
    const html = await body(path);
    const links = new Set([...html.matchAll(/<a [^>]*href="([^"]+)"/g)].map(([, href]) => href as string));
    for (const link of links) {
      const [target, anchor] = link.split("#");
      const page = await body(target || path);
      expect(page, `${path} → ${link}`).not.toBe("");
      if (anchor) expect(page, `${path} → ${link}`).toContain(`id="${anchor}"`);
    }
  }
});
