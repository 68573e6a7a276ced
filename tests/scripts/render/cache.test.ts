import { existsSync, readdirSync } from "node:fs";
import { describe, expect, it, vi } from "vitest";
import { datasetOf } from "@/lib/dataset";
import { codeHash, dataHash, drawingCache } from "@/scripts/render/cache";
import { temporaryFolder } from "@/tests/temporary-folder";

describe("what was drawn before", () => {
  it("is not drawn again while all it is drawn from is the same", async () => {
    const folder = temporaryFolder();
    const draw = vi.fn(() => "drawing");
    expect(String(await drawingCache(folder).keep(["a", 1], draw))).toBe("drawing");
    const later = drawingCache(folder);
    expect(String(await later.keep(["a", 1], draw))).toBe("drawing");
    expect(draw).toHaveBeenCalledTimes(1);
    await later.keep(["a1"], draw);
    await later.keep(["a", undefined], draw);
    expect(draw).toHaveBeenCalledTimes(3);
    expect(later.prune()).toEqual({ made: 2, all: 3 });
  });

  it("is dropped when nothing asks for it any more, and not kept when drawing fails", async () => {
    const folder = temporaryFolder();
    await drawingCache(folder).keep(["old"], () => "x");
    const later = drawingCache(folder);
    await expect(
      later.keep(["new"], () => {
        throw new Error("no");
      }),
    ).rejects.toThrow("no");
    expect(later.prune()).toEqual({ made: 0, all: 1 });
    expect(readdirSync(folder)).toEqual([]);
    expect(existsSync(folder)).toBe(true);
  });

  it("hangs on the data of an edition and where its links lead, not on which is the newest", () => {
    const newest = datasetOf("2026-11", true);
    expect(dataHash({ ...newest, isNewest: false })).toBe(dataHash(newest));
    expect(dataHash(datasetOf("2026-11"))).not.toBe(dataHash(newest));
    const [fact, ...rest] = newest.quantities;
    const changed = { ...fact, quantity: { ...fact?.quantity, upper: Number.POSITIVE_INFINITY } };
    expect(dataHash({ ...newest, quantities: [changed, ...rest] } as never)).not.toBe(dataHash(newest));
  });

  it("hangs on the code and on the address the site is for", () => {
    expect(codeHash(["a"])).toBe(codeHash(["a"]));
    expect(codeHash(["a"])).not.toBe(codeHash(["b"]));
  });
});
