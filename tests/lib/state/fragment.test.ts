import { describe, expect, it } from "vitest";
import { fragmentId } from "@/lib/state/fragment";

describe("the id a fragment points at", () => {
  it.each([
    ["#tsuzumi-params", "tsuzumi-params"],
    ["#a%20b", "a b"],
    ["#%E6%9D%B1", "東"],
    ["##a", "#a"],
    ["a", "a"],
    ["", ""],
  ])("of %j is %j", (hash, id) => {
    expect(fragmentId(hash)).toBe(id);
  });

  it("is taken as it stands where it is no valid encoding", () => {
    expect(fragmentId("#100%")).toBe("100%");
    expect(fragmentId("#%E6%9D")).toBe("%E6%9D");
  });
});
