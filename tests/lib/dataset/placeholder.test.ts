import { describe, expect, it } from "vitest";
import { fillPlaceholders, placeholdersOf } from "@/lib/dataset/placeholder";

describe("places for numbers in a text", () => {
  it("are found in order, and nothing else in braces is", () => {
    expect(placeholdersOf("{a-1} and {b}, not {C} or {} or { a }")).toEqual(["a-1", "b"]);
    expect(placeholdersOf("none")).toEqual([]);
  });

  it("are filled one by one, whatever the number's text holds", () => {
    expect(fillPlaceholders("{a} of {b}", (id) => (id === "a" ? "$1" : "{a}"))).toBe("$1 of {a}");
  });
});
