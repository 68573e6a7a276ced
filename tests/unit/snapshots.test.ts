import { describe, expect, it } from "vitest";
import { compareSnapshot } from "../output/compare";
import { snapshots } from "../output/snapshots";

describe("nothing moves unseen", () => {
  it.each(snapshots)("$path", async ({ path, render }) => {
    expect(compareSnapshot(path, await render())).toBe("unchanged");
  });
});
