import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../temporary-folder";

/** Runs `npm run figure:new` on a project that has nothing but a catalogue. */
function run(folder: string, ...args: string[]) {
  const tsx = resolve("node_modules/.bin/tsx");
  return spawnSync(tsx, ["--tsconfig", resolve("tsconfig.json"), resolve("scripts/figure-new.ts"), ...args], {
    cwd: folder,
    encoding: "utf8",
  });
}

function project(): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "lib/figures"), { recursive: true });
  cpSync("lib/figures/catalogue.ts", join(folder, "lib/figures/catalogue.ts"));
  return folder;
}

describe("npm run figure:new", () => {
  it("writes a figure's folder and lists it, the last one", () => {
    const folder = project();
    expect(run(folder, "trial-shares", "ownership-share").status).toBe(0);
    const read = (path: string) => readFileSync(join(folder, "lib/figures", path), "utf8");
    for (const file of ["series.ts", "figure.ts", "ja.json", "en.json", "trial-shares.test.ts"]) {
      expect(read(`trial-shares/${file}`), file).not.toBe("");
    }
    expect(read("catalogue.ts")).toContain('import { trialShares } from "./trial-shares/figure";');
    expect(read("catalogue.ts")).toContain("  openVsClosed,\n  trialShares,\n] as const");
    expect(read("trial-shares/series.ts")).toContain('rowsOfMeasure(dataset, "ownership-share")');
    // Nobody can publish it without writing its words.
    expect(JSON.parse(read("trial-shares/ja.json")).title).toMatch(/^\[/);
  });

  it("says what is wrong, and writes nothing", () => {
    const folder = project();
    const refused = (...args: string[]) => {
      const { status, stderr } = run(folder, ...args);
      expect(status).toBe(1);
      return stderr;
    };
    expect(refused("Trial Shares", "ownership-share")).toContain("is no address: write lower-case words");
    expect(refused("trial-shares", "weight")).toMatch(/measure: "weight" is unknown: write one of .*gpu-count/);
    expect(existsSync(join(folder, "lib/figures/trial-shares"))).toBe(false);
    run(folder, "trial-shares", "gpu-count");
    expect(refused("trial-shares", "gpu-count")).toContain("is there already");
  });
});
