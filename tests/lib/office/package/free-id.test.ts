import { expect, it } from "vitest";
import { freeIds } from "@/lib/office/package/free-id";

it("ids go on behind the largest one, and fill gaps where there is no room behind it", () => {
  const taken = [2, 3, 7];
  const next = freeIds(taken, 2, 9);
  expect([next(), next(), next(), next(), next()]).toEqual([8, 9, 4, 5, 6]);
  expect(freeIds([], 256, 999)()).toBe(256);
  // Ids no file may have are none to go on from.
  expect(freeIds([5000, Number.NaN, 300], 256, 999)()).toBe(301);
});
