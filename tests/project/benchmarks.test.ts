import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const read = (file: string) => readFileSync(file, "utf8");

describe("benchmarks", () => {
  it("are all run by npm test, for one short round", () => {
    const scripts = JSON.parse(read("package.json")).scripts as Record<string, string>;
    const benchmarks = Object.entries(scripts)
      .filter(([name, script]) => script.includes("tests/bench/") && name !== "bench:short")
      .map(([name]) => name);
    expect(benchmarks.length).toBeGreaterThan(5);
    for (const name of benchmarks) expect(read("tests/bench/short.ts"), name).toContain(`"${name}"`);
    expect(read("scripts/test.mjs")).toContain('"bench:short"');
    for (const file of readdirSync("tests/bench").filter((name) =>
      /^(?:charts|start|scale|editions|refresh|load|lighthouse)\./.test(name),
    ))
      expect(read(`tests/bench/${file}`), file).toMatch(/\bisShort\b/);
  });

  it("are told with the state and the day they were measured on", () => {
    const [, ...sections] = read("docs/performance.md").split(/^## /m);
    expect(sections.length).toBeGreaterThan(5);
    for (const section of sections)
      expect(section, section.split("\n")[0]).toMatch(/state [\da-f]{7}, \d{4}-\d{2}-\d{2}/i);
  });
});
