import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { dataset } from "@/lib/dataset";
import { toCsv } from "@/lib/export/delimited";
import { packageTables } from "@/lib/export/package-tables";
import { readingLines } from "@/lib/share/reading-lines";
import { temporaryFolder } from "@/tests/temporary-folder";

const runs = (program: string) => spawnSync(program, ["--version"]).status === 0;
const facts = packageTables(dataset).find(({ name }) => name === "facts");

/** The table of facts in a file with the mark a figure's has, and its address. */
function written(): string {
  const path = join(temporaryFolder(), "facts.csv");
  writeFileSync(
    path,
    `\uFEFF${toCsv(
      (facts?.fields ?? []).map(({ name }) => name),
      facts?.records ?? [],
    )}`,
  );
  expect(readFileSync(path, "utf8").charCodeAt(0)).toBe(0xfeff);
  return pathToFileURL(path).href;
}

const expected = `${facts?.records.length} id ${facts?.records[0]?.id}`;

describe("lines that read a table", () => {
  it("name its address", () => {
    for (const line of Object.values(readingLines("https://example.org/data/facts.csv"))) {
      expect(line).toContain('"https://example.org/data/facts.csv"');
      expect(line).not.toContain("\n");
    }
  });

  // The project asks for Node alone; where the other tools are, their lines are run.
  it("read it with the tools of this machine", () => {
    const url = written();
    const { python, r } = readingLines(url);
    if (runs("python3"))
      expect(
        execFileSync("python3", ["-c", `${python}\nprint(len(rows), list(rows[0])[0], rows[0]["id"])`])
          .toString()
          .trim(),
      ).toBe(expected);
    if (runs("Rscript"))
      expect(
        execFileSync("Rscript", ["-e", `${r}; cat(nrow(rows), names(rows)[1], rows$id[1])`])
          .toString()
          .trim(),
      ).toBe(expected);
  });
});
