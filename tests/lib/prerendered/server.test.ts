import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { prerendered } from "@/lib/prerendered/server";
import { temporaryFolder } from "@/tests/temporary-folder";

afterEach(() => {
  vi.restoreAllMocks();
});

describe("a drawing made ahead", () => {
  it("is read from the build's folder", () => {
    const folder = temporaryFolder();
    vi.spyOn(process, "cwd").mockReturnValue(folder);
    mkdirSync(join(folder, ".cache/figures/ja"), { recursive: true });
    writeFileSync(join(folder, ".cache/figures/ja/model-size.html"), "<svg></svg>");
    expect(prerendered("ja/model-size")).toBe("<svg></svg>");
  });

  it("is asked for by the command that makes it", () => {
    vi.spyOn(process, "cwd").mockReturnValue(temporaryFolder());
    expect(() => prerendered("ja/model-size")).toThrow(
      ".cache/figures/ja/model-size.html: (file): is missing: run npm run build, which draws the figures first",
    );
  });
});
