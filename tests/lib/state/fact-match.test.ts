import { describe, expect, it } from "vitest";
import { ANY, isActive, matcher, searchable } from "@/lib/state/fact-match";

const nothing = { carrier: ANY, kind: ANY, status: ANY, q: "" };
const fact = {
  carrier: "kddi ntt",
  kind: "quantity",
  status: "planned",
  words: searchable("ELYZAのモデル 70 billion"),
};

describe("text as it is searched", () => {
  it("knows no case, no width and no kana of its own", () => {
    expect(searchable("ＥＬＹＺＡ")).toBe("elyza");
    expect(searchable("ﾗﾏ")).toBe(searchable("らま"));
    expect(searchable("ヴァー")).toBe("ゔぁー");
  });
});

describe("a query", () => {
  it("is active once it asks for anything", () => {
    expect(isActive(nothing)).toBe(false);
    for (const change of [{ carrier: "kddi" }, { kind: "event" }, { status: "done" }, { q: "a" }])
      expect(isActive({ ...nothing, ...change })).toBe(true);
  });

  it("that asks for nothing lets every fact through", () => {
    expect(matcher(nothing)(fact)).toBe(true);
    expect(matcher({ ...nothing, q: "   " })(fact)).toBe(true);
  });

  it("finds a fact by any of its carriers, by the whole id", () => {
    expect(matcher({ ...nothing, carrier: "ntt" })(fact)).toBe(true);
    expect(matcher({ ...nothing, carrier: "kdd" })(fact)).toBe(false);
  });

  it("wants every part of it to hold", () => {
    expect(matcher({ carrier: "kddi", kind: "quantity", status: "planned", q: "もでる elyza" })(fact)).toBe(true);
    expect(matcher({ ...nothing, kind: "event" })(fact)).toBe(false);
    expect(matcher({ ...nothing, status: "done" })(fact)).toBe(false);
    expect(matcher({ ...nothing, q: "elyza trillion" })(fact)).toBe(false);
  });
});
