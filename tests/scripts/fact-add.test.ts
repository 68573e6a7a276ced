import { spawnSync } from "node:child_process";
import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readDataFiles } from "@/lib/dataset/read";
import { validate } from "@/lib/dataset/validate";
import { temporaryFolder } from "@/tests/temporary-folder";

const good = {
  kind: "quantity",
  id: "kddi-gpus-2",
  measure: "gpu-count",
  subject: "kddi",
  "label-ja": "試験の数",
  "label-en": "test count",
  "text-ja": "{kddi-gpus-2}という。",
  "text-en": "{kddi-gpus-2}, it says.",
  precision: "range",
  lower: "10",
  upper: "20",
  unit: "GPUs",
  "words-ja": "10〜20基",
  "words-en": "10 to 20",
  "as-of": "2024-03",
  status: "planned",
  "said-by": "source",
  source: "nikkei-2024-03-25",
  paragraphs: "5, 6",
};

function run(folder: string, flags: Record<string, string>) {
  const args = Object.entries({ ...flags, data: folder }).map(([flag, value]) => `--${flag}=${value}`);
  return spawnSync("npx", ["tsx", "scripts/fact-add.ts", ...args], { encoding: "utf8", input: "" });
}

function copyOfData(): string {
  const folder = temporaryFolder();
  cpSync("data", folder, { recursive: true });
  return folder;
}

describe("npm run fact:add", () => {
  it("writes a valid fact with its provenance and leaves the rest of the file alone", () => {
    const folder = copyOfData();
    const before = readFileSync(join(folder, "quantities.json"), "utf8");
    expect(run(folder, good)).toMatchObject({ status: 0 });
    const after = readFileSync(join(folder, "quantities.json"), "utf8");
    expect(after.startsWith(before.slice(0, before.lastIndexOf("]")).trimEnd())).toBe(true);
    const { problems, dataset } = validate(readDataFiles(folder));
    expect(problems).toEqual([]);
    expect(dataset?.quantities.at(-1)).toMatchObject({
      id: "kddi-gpus-2",
      quantity: { lower: 10, upper: 20, precision: "range" },
      source: { id: "nikkei-2024-03-25", paragraphs: [5, 6] },
    });
  });

  it("writes nothing when something is wrong, and says what", () => {
    const folder = copyOfData();
    const before = readFileSync(join(folder, "quantities.json"), "utf8");
    const wrong = run(folder, { ...good, value: "15", "said-by": "nobody" });
    expect(wrong.status).toBe(1);
    expect(wrong.stderr).toContain("makes a point of a vague number");
    expect(wrong.stderr).toContain('"nobody" is unknown');
    const { id: _, ...incomplete } = good;
    const odd = run(folder, { ...incomplete, dimension: "risk", bond: "about" });
    expect(odd.status).toBe(1);
    expect(odd.stderr).toContain("--id: is missing");
    expect(odd.stderr).toContain("--dimension: is no part of a quantity: use kind, data, id, measure");
    expect(odd.stderr).toContain("--bond: is no part of a quantity");
    expect(readFileSync(join(folder, "quantities.json"), "utf8")).toBe(before);
  });
});
