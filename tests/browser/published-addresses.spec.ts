import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";

// Everything published before there were editions; lines are only ever added.
const published = readFileSync("tests/browser/published-addresses.txt", "utf8").split("\n").filter(Boolean);

test("every address ever published answers", async ({ request }) => {
  expect(published.length).toBeGreaterThan(350);
  const silent: string[] = [];
  for (const path of published) {
    const response = await request.head(path);
    if (response.status() !== 200) silent.push(`${response.status()} ${path}`);
  }
  expect(silent).toEqual([]);
});

test("a frame that stays with March 2024 has the numbers of that summer, and so have its files", () => {
  for (const locale of ["ja", "en"]) {
    for (const id of ["model-size", "compute-gap", "investment", "development-speed", "elyza-stake"]) {
      const snapshot = `tests/output/figures/${locale}/${id}.csv`;
      expect(existsSync(snapshot)).toBe(true);
      const csv = readFileSync(`out/${locale}/2024-03/figures/${id}.csv`, "utf8");
      expect(csv, id).toBe(readFileSync(snapshot, "utf8"));
    }
  }
});
