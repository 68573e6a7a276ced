import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { stateChoices } from "@/lib/state/choices";
import { formatQuery, parseQuery, readableQuery } from "@/lib/state/query";
import { siteFields } from "@/lib/state/site-fields";
import { article as dataset } from "@/tests/article";

const { explore: _, ...choices } = stateChoices(dataset);
const fields = siteFields(choices);

describe("the reader's state", () => {
  it("reads what the address says", () => {
    const { state, dropped } = parseQuery(fields, "?carriers=kddi,ntt&scale=linear&rate=140.5&theme=dark");
    expect(state).toMatchObject({ carriers: ["kddi", "ntt"], scale: "linear", rate: 140.5, theme: "dark" });
    expect(dropped).toEqual([]);
  });

  it("drops what it does not know, and says so", () => {
    const { state, dropped } = parseQuery(fields, "?carriers=kddi,docomo&scale=cubic&rate=1e9&currency=EUR");
    expect(state).toMatchObject({ carriers: ["kddi"], scale: "log", rate: undefined, currency: "JPY" });
    expect(dropped).toEqual(["scale=cubic", "currency=EUR", "rate=1e9", "carriers=docomo"]);
  });

  it("leaves defaults out and other parameters alone", () => {
    const { state } = parseQuery(fields, "");
    expect(formatQuery(fields, { ...state, carriers: ["ntt", "kddi"] }, "?utm=x")).toBe("?utm=x&carriers=kddi,ntt");
    expect(formatQuery(fields, state, "?scale=linear")).toBe("");
  });

  it("never throws, whatever is typed", () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(fields)), fc.string(), (key, text) => {
        const { state } = parseQuery(fields, `?${key}=${text}`);
        expect(formatQuery(fields, state)).not.toMatch(/[<>"]/);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("a query", () => {
  it("keeps commas readable, and is nothing without parameters", () => {
    expect(readableQuery(new URLSearchParams({ a: "1,2", b: "c d&" }))).toBe("?a=1,2&b=c+d%26");
    expect(readableQuery(new URLSearchParams())).toBe("");
  });

  it("repeats no more than the beginning of what it cannot read", () => {
    const { dropped } = parseQuery(fields, `?scale=${"x".repeat(100)}`);
    expect(dropped).toEqual([`scale=${"x".repeat(40)}`]);
  });
});
