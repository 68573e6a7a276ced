import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { dark, light } from "@/lib/figures/colours";

it("the colours of files are those of the page", () => {
  const css = readFileSync("app/styles/tokens.css", "utf8");
  const values = (block: string) =>
    new Map([...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, k, v]) => [k, v]));
  const blocks = css.split("}");
  const inPage = (needle: string) => values(blocks.find((block) => block.includes(needle)) ?? "");
  for (const [theme, page] of [
    [light, inPage(":root {")],
    [dark, inPage(':root[data-theme="dark"]')],
  ] as const) {
    for (const name of ["paper", "ink", "muted", "line", "grid", "context"] as const)
      expect(page.get(name)).toBe(theme[name]);
    theme.carriers.forEach((colour, index) => {
      expect(page.get(`carrier-${index + 1}`)).toBe(colour);
    });
  }
});
