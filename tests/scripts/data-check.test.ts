import { execFileSync } from "node:child_process";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "@/tests/temporary-folder";

describe("npm run data:check", () => {
  it("prints all problems and exits with 1", () => {
    const folder = join(temporaryFolder(), "data");
    cpSync("data", folder, { recursive: true });
    const path = join(folder, "events.json");
    writeFileSync(
      path,
      readFileSync(path, "utf8").replace('"2024-01"', '"2024-13"').replace('"meta", "nvidia"', '"metta"'),
    );
    try {
      execFileSync("npx", ["tsx", "scripts/data-check.ts", folder], { encoding: "utf8", stdio: "pipe" });
      expect.unreachable();
    } catch (error) {
      const { status, stderr } = error as { status: number; stderr: string };
      expect(status).toBe(1);
      expect(stderr).toContain("data/events.json: events[2].date: is not an EDTF level 1 date");
    }
  });
});
