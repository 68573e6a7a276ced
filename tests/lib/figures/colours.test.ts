import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { dark, light } from "@/lib/figures/colours";

it("the colours of files are those of the page", () => {
  const css = readFileSync("app/styles/tokens.css", "utf8");
  const pairs = [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g)];
  for (const [theme, page] of [
    [light, new Map(pairs.map(([, name, value]) => [name, value]))],
    [dark, new Map(pairs.map(([, name, , value]) => [name, value]))],
  ] as const) {
    for (const name of ["paper", "ink", "muted", "line", "grid", "context"] as const)
      expect(page.get(name)).toBe(theme[name]);
    theme.carriers.forEach((colour, index) => {
      expect(page.get(`carrier-${index + 1}`)).toBe(colour);
    });
  }
});
