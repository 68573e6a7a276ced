import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "@/tests/temporary-folder";

/** Lines of a source `npm run lint` finds fault with by this rule, if the source stood at a path of the project. */
function faultyLines(lines: readonly string[], path = "components/site/x.ts"): string[] {
  const folder = temporaryFolder();
  cpSync("biome.json", join(folder, "biome.json"));
  cpSync(".gitignore", join(folder, ".gitignore"));
  cpSync("scripts/lint", join(folder, "scripts/lint"), { recursive: true });
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), lines.join("\n"));
  const biome = resolve("node_modules/@biomejs/biome/bin/biome");
  const args = [biome, "lint", path, "--vcs-enabled=false", "--max-diagnostics=none", "--reporter=github"];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
  const found = [...`${stdout}${stderr}`.matchAll(/title=plugin,.*?\bline=(\d+)/g)].map(([, line]) => Number(line));
  return [...new Set(found)].sort((a, b) => a - b).map((line) => lines[line - 1] ?? "");
}

const silent = [
  "try { a(); } catch {}",
  "try { a(); } catch (error) { /* it does not matter */ }",
  "p.catch(() => {});",
  "p.catch((_error) => {});",
  "p.catch(async () => {});",
  "p.catch(function () {});",
  "p.catch(() => undefined);",
  "p?.catch(() => {});",
  "p.then(tell).catch(() => { /* it does not matter */ });",
  "p.then(tell, () => {});",
];

const heard = [
  "try { a(); } catch { tell(); }",
  "try { a(); } catch (error) { report(error); }",
  "p.catch(tell);",
  "p.catch((error) => tell(error));",
  "p.catch(() => { tell(); });",
  "p.then(tell, (error) => report(error));",
  "p.then(() => {}, tell);",
];

describe("the rule against failures nobody hears of", () => {
  it("finds every way to hide one", () => {
    expect(faultyLines(silent)).toEqual(silent);
  });

  it("lets what is told pass", () => {
    expect(faultyLines(heard)).toEqual([]);
  });

  it.each(["app", "components", "lib", "publish"])("holds in %s", (folder) => {
    expect(faultyLines(silent.slice(0, 1), `${folder}/x.ts`)).toHaveLength(1);
  });
});
