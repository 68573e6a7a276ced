import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { figureIds } from "@/lib/figures/catalogue";
import { locales } from "@/lib/i18n/locales";
import { embedPath } from "@/lib/site/files";
import { weighPage } from "../../scripts/weigh.mjs";
import { allPaths } from "./pages";

const { budgets } = JSON.parse(readFileSync("budgets.json", "utf8")) as {
  budgets: { pattern: string; html: number; scripts: number; requests: number }[];
};

test("every page keeps within its budget of bytes", () => {
  const paths = [...allPaths(), ...locales.flatMap((locale) => figureIds.map((id) => embedPath(locale, id)))];
  for (const path of paths) {
    const budget = budgets.find(({ pattern }) => new RegExp(pattern).test(path));
    const { html, scripts, requests } = weighPage(path);
    expect(html, `${path}: HTML`).toBeLessThanOrEqual(budget?.html ?? 0);
    expect(scripts, `${path}: scripts`).toBeLessThanOrEqual(budget?.scripts ?? 0);
    expect(requests, `${path}: script requests`).toBeLessThanOrEqual(budget?.requests ?? 0);
  }
});
