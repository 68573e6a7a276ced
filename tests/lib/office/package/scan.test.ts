import { describe, expect, it } from "vitest";
import { applyEdits, attributeOf, find, findAll, innerOf, outerOf } from "@/lib/office/package/scan";

const XML = `<?xml version="1.0"?><!-- <a:t>no</a:t> --><p a="1 > 0" b='two'><a:t>one</a:t><q><a:t/><![CDATA[<a:t>]]></q></p>`;

describe("elements of a file", () => {
  it("are found by name, comments and CDATA apart", () => {
    expect(findAll(XML, "a:t").map((found) => outerOf(XML, found))).toEqual(["<a:t>one</a:t>", "<a:t/>"]);
    expect(innerOf(XML, find(XML, "a:t") as never)).toBe("one");
    expect(find(XML, "nothing")).toBeUndefined();
  });

  it("have attributes in either kind of quotes", () => {
    const tag = outerOf(XML, find(XML, "p") as never);
    expect(attributeOf(tag, "a")).toBe("1 > 0");
    expect(attributeOf(tag, "b")).toBe("two");
    expect(attributeOf(tag, "c")).toBeUndefined();
    expect(attributeOf('<x r:id="1" id="2"/>', "id")).toBe("2");
  });

  it("must have an end", () => {
    expect(() => findAll("<a><b></a>", "a")).toThrow("</a> closes nothing");
    expect(() => findAll("<a><b></b>", "a")).toThrow("<a> has no end");
  });

  it("change without the rest", () => {
    const edits = findAll("<a>1</a><a>2</a>", "a").map(({ from, to }) => ({ start: from, end: to, text: "x" }));
    expect(applyEdits("<a>1</a><a>2</a>", edits.reverse())).toBe("<a>x</a><a>x</a>");
  });
});
