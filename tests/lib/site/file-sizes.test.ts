import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { temporaryFolder } from "@/tests/temporary-folder";

/** The module as it is at the start, with a project folder of its own. */
async function inFolder(sizes?: Record<string, number>) {
  const folder = temporaryFolder();
  vi.spyOn(process, "cwd").mockReturnValue(folder);
  if (sizes) {
    mkdirSync(join(folder, ".cache"));
    writeFileSync(join(folder, ".cache/file-sizes.json"), JSON.stringify(sizes));
  }
  return (await import("@/lib/site/file-sizes")).fileSize;
}

beforeEach(() => {
  vi.restoreAllMocks();
  vi.resetModules();
});

describe("the size of a file for download", () => {
  it("is what the build noted, nothing for an empty file", async () => {
    const fileSize = await inFolder({ "/ja/figures/a.csv": 512, "/empty.txt": 0 });
    expect(fileSize("/ja/figures/a.csv")).toBe(512);
    expect(fileSize("/empty.txt")).toBe(0);
  });

  it("is missed by name for a file not made yet", async () => {
    const fileSize = await inFolder({});
    expect(() => fileSize("/b.csv")).toThrow(".cache/file-sizes.json: /b.csv: is missing");
  });

  it("is unknown before the build", async () => {
    const fileSize = await inFolder();
    expect(() => fileSize("/b.csv")).toThrow(/ENOENT.*file-sizes\.json/);
  });

  it("is left open while developing, with files and without", async () => {
    vi.stubEnv("NODE_ENV", "development");
    expect((await inFolder())("/b.csv")).toBeUndefined();
    vi.resetModules();
    const fileSize = await inFolder({ "/a.csv": 1 });
    expect([fileSize("/a.csv"), fileSize("/b.csv")]).toEqual([1, undefined]);
    vi.unstubAllEnvs();
  });
});
