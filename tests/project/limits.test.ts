import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

/** A minute or less passes on a busy machine without anything being wrong. */
const LEAST = 120_000;
const LIMITS = [
  /\b(?:\w*T|t)imeout: ([\d_]+)/g,
  /\btest\.setTimeout\(([\d_]+)\)/g,
  /\basyncUtilTimeout: ([\d_]+)/g,
  // A nought is where a sum begins.
  /^\s*\}, ([1-9][\d_]*)\);/gm,
];
const limitsIn = (text: string) =>
  LIMITS.flatMap((form) => [...text.matchAll(form)].map(([, limit = ""]) => Number(limit.replaceAll("_", ""))));

describe("limits of time", () => {
  it("only end what hangs, in every test and in what runs them", () => {
    const files = ["tests", "lib/figures"].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: "utf8" }).map((path) => `${folder}/${path}`),
    );
    const tests = files.filter(
      (path) => /\.tsx?$/.test(path) && !path.startsWith("tests/bench/") && path !== "tests/project/limits.test.ts",
    );
    const limits = ["vitest.config.ts", "playwright.config.ts", ...tests].flatMap((file) =>
      limitsIn(readFileSync(file, "utf8")).map((limit) => ({ file, limit })),
    );
    expect(limits.length).toBeGreaterThan(3);
    expect(limits.filter(({ limit }) => limit < LEAST)).toEqual([]);
  });

  it("are set where a library's own are short: for hooks, expectations and servers", () => {
    expect(readFileSync("vitest.config.ts", "utf8")).toMatch(/testTimeout: [\s\S]*hookTimeout: /);
    expect(readFileSync("playwright.config.ts", "utf8")).toMatch(
      /expect: \{ timeout: [\s\S]*webServer: [\s\S]*timeout: /,
    );
  });

  it("are seen in every form they are written in", () => {
    expect(limitsIn("{ timeout: 15_000 }\n  hookTimeout: 7,\n test.setTimeout(60_000)\n}, 5_000);")).toEqual([
      15_000, 7, 60_000, 5_000,
    ]);
  });
});
