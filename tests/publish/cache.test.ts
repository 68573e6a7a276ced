import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { hashOfFiles, keepIn, prune, writeWhole } from "@/publish/cache";
import { temporaryFolder } from "@/tests/temporary-folder";

describe("what was made before", () => {
  it("is not made again while all it is made from is the same", async () => {
    const folder = temporaryFolder();
    const make = vi.fn(() => "drawing");
    expect(String(await keepIn(folder)(["a", 1], make))).toBe("drawing");
    const keep = keepIn(folder);
    expect(String(await keep(["a", 1], make))).toBe("drawing");
    expect(make).toHaveBeenCalledTimes(1);
    await keep(["a1"], make);
    await keep(["a", "1", ""], make);
    expect(make).toHaveBeenCalledTimes(3);
  });

  it("is dropped when nothing asks for it any more, and not kept when making fails", async () => {
    const folder = temporaryFolder();
    const keep = keepIn(folder);
    await keep(["old"], () => "x");
    await keep(["asked again"], () => "y");
    const [before] = [Date.now() + 60_000];
    vi.useFakeTimers({ now: before + 1000, toFake: ["Date"] });
    await keep(["asked again"], () => "z");
    vi.useRealTimers();
    const failed = keep(["new"], () => {
      throw new Error("no");
    });
    await expect(failed).rejects.toThrow("no");
    prune(folder, before);
    expect(readdirSync(folder)).toHaveLength(1);
    expect(String(await keep(["asked again"], () => "z"))).toBe("y");
    prune(join(folder, "nowhere"), before);
  });
});

describe("the hash of what something is made from", () => {
  it("hangs on names, contents and words, and on no test", () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "in"));
    writeFileSync(join(folder, "in/a.ts"), "a");
    const before = hashOfFiles([folder], ["x"]);
    writeFileSync(join(folder, "in/a.test.ts"), "t");
    expect(hashOfFiles([folder], ["x"])).toBe(before);
    expect(hashOfFiles([folder], ["y"])).not.toBe(before);
    writeFileSync(join(folder, "in/a.ts"), "b");
    expect(hashOfFiles([folder], ["x"])).not.toBe(before);
  });
});

it("a file is there whole, and nothing beside it", () => {
  const folder = temporaryFolder();
  writeWhole(join(folder, "a"), "text");
  expect(readdirSync(folder)).toEqual(["a"]);
  expect(existsSync(join(folder, "a"))).toBe(true);
});
