import { describe, expect, it } from "vitest";
import { listOf, numberWithin, oneOf, rangeWithin, someOf, textUpTo } from "@/lib/state/fields";

const ok = <T>(value: T) => ({ value, dropped: [] });

describe("one word out of a list", () => {
  it("is known, or dropped for the default", () => {
    const field = oneOf(["log", "linear"], "log");
    expect(field.parse("linear")).toEqual(ok("linear"));
    expect(field.parse("Linear")).toEqual({ value: "log", dropped: ["Linear"] });
    expect(field.parse("")).toEqual({ value: "log", dropped: [""] });
  });
});

describe("words out of a list", () => {
  const field = someOf(["a", "b", "c"]);

  it("keep the list's order, each once", () => {
    expect(field.parse("c,a,c")).toEqual(ok(["a", "c"]));
    expect(field.format(["c", "a"])).toBe("a,c");
  });

  it("drop what is unknown; nothing but unknown words is no choice", () => {
    expect(field.parse("b,x")).toEqual({ value: ["b"], dropped: ["x"] });
    expect(field.parse("x,y")).toEqual({ value: ["a", "b", "c"], dropped: ["x", "y"] });
    expect(field.parse("")).toEqual(ok([]));
  });
});

describe("a list that may be empty on purpose", () => {
  const field = listOf(["a", "b"]);

  it("tells all from none", () => {
    expect(field.fallback).toEqual([]);
    expect(field.parse("none")).toEqual(ok(["none"]));
    expect(field.parse("none,b")).toEqual(ok(["b"]));
    expect(field.parse("x")).toEqual({ value: [], dropped: ["x"] });
    expect(field.format(["none"])).toBe("none");
  });
});

describe("a range", () => {
  const field = rangeWithin(1, 10, { lower: 2, upper: 4 });

  it("is two bounds, or one number", () => {
    expect(field.parse("2-3.5")).toEqual(ok({ lower: 2, upper: 3.5 }));
    expect(field.parse("3")).toEqual(ok({ lower: 3, upper: 3 }));
    expect(field.format({ lower: 3, upper: 3 })).toBe("3");
    expect(field.format({ lower: 2, upper: 3.5 })).toBe("2-3.5");
  });

  it.each(["", "3-2", "0-3", "3-11", "1-2-3", "a-b", "-3"])("%j is none", (text) => {
    expect(field.parse(text)).toEqual({ value: { lower: 2, upper: 4 }, dropped: [text] });
  });
});

describe("a number", () => {
  const field = numberWithin(0.5, 100);

  it("is plain, within its bounds", () => {
    expect(field.parse("0.5")).toEqual(ok(0.5));
    expect(field.parse("100")).toEqual(ok(100));
    expect(field.format(12.5)).toBe("12.5");
    expect(field.format(undefined)).toBe("");
  });

  it.each(["", "0.4", "100.1", "1e1", "+5", " 5", "5.", "5.12345"])("%j is none", (text) => {
    expect(field.parse(text)).toEqual({ value: undefined, dropped: [text] });
  });
});

describe("free text", () => {
  it("is cut at its length", () => {
    expect(textUpTo(3).parse("abcd")).toEqual(ok("abc"));
    expect(textUpTo(3).parse("")).toEqual(ok(""));
  });
});
