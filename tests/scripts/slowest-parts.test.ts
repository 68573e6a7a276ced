import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { slowestParts } from "@/scripts/slowest-parts.mjs";
import { temporaryFolder } from "@/tests/temporary-folder";

it("the slowest files of both kinds of tests come first", () => {
  const folder = temporaryFolder();
  const unit = join(folder, "unit.json");
  writeFileSync(
    unit,
    JSON.stringify({ testResults: [{ name: join(process.cwd(), "tests/a.test.ts"), startTime: 1000, endTime: 3500 }] }),
  );
  const browser = join(folder, "browser.json");
  const spec = (...durations: number[]) => ({ tests: [{ results: durations.map((duration) => ({ duration })) }] });
  writeFileSync(
    browser,
    JSON.stringify({ suites: [{ file: "b.spec.ts", specs: [spec(1000)], suites: [{ specs: [spec(500, 4000)] }] }] }),
  );
  expect(slowestParts({ unit, browser })).toEqual([
    [5.5, "tests/browser/b.spec.ts"],
    [2.5, "tests/a.test.ts"],
  ]);
  expect(slowestParts({ unit: join(folder, "none"), browser: join(folder, "none") })).toEqual([]);
});
