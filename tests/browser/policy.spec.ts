import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { allPaths } from "./pages";

test("every page has a strict policy of its own and no inline handler", () => {
  for (const path of ["/index", "/404", ...allPaths()]) {
    const html = readFileSync(`out${path}.html`, "utf8");
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? "";
    expect(policy, path).toContain("default-src 'none'");
    expect(policy, path).toContain("require-trusted-types-for 'script'");
    expect(policy, path).not.toMatch(/unsafe|\*|https?:/);
    expect(html, path).not.toMatch(/<[a-z][^>]* (?:on[a-z]+|style)=/i);
  }
});

test("the policy stops what is not the site's own", async ({ page }) => {
  await page.goto("/en/figures/model-size");
  const outcome = await page.evaluate(async () => {
    const violations: string[] = [];
    document.addEventListener("securitypolicyviolation", (event) => violations.push(event.effectiveDirective));
    const script = document.createElement("script");
    let assigned = true;
    try {
      script.textContent = "window.stolen = true";
      document.head.append(script);
    } catch {
      assigned = false;
    }
    try {
      document.body.insertAdjacentHTML("beforeend", "<img src=x>");
    } catch {
      violations.push("trusted-types");
    }
    const image = new Image();
    image.src = "https://example.invalid/x.png";
    await fetch("https://example.invalid/").catch(() => {});
    await new Promise((resolve) => setTimeout(resolve, 300));
    return { violations, assigned, stolen: "stolen" in window };
  });
  expect(outcome.stolen).toBe(false);
  expect(outcome.violations).toEqual(expect.arrayContaining(["trusted-types", "img-src", "connect-src"]));
});

test("a hostile query string is shown as text, if at all", async ({ page }) => {
  const hostile = "<img src=x onerror=window.hit=1>";
  for (const key of ["carriers", "scale", "rate", "theme", "status", "q"]) {
    await page.goto(`/en/sources?${key}=${encodeURIComponent(hostile)}`);
    await page.waitForTimeout(150);
    expect(await page.locator("img").count(), key).toBe(0);
    expect(await page.evaluate(() => "hit" in window), key).toBe(false);
  }
});
