import { describe, expect, it } from "vitest";
import { element, escapeXml, textElement, xmlDocument } from "@/lib/format/xml";

describe("XML", () => {
  it("escapes its own signs and drops those it cannot hold", () => {
    expect(escapeXml('a & b < c > "d"')).toBe("a &amp; b &lt; c &gt; &quot;d&quot;");
    expect(escapeXml("a\u0000b\u000b\u001fc\uffffd\t\n")).toBe("abcd\t\n");
    expect(escapeXml("&amp;")).toBe("&amp;amp;");
  });

  it("closes elements that are empty, and leaves out attributes without a value", () => {
    expect(element("a")).toBe("<a/>");
    expect(element("a", { b: 0, c: undefined, d: '"' })).toBe('<a b="0" d="&quot;"/>');
    expect(element("a", {}, element("b"), "")).toBe("<a><b/></a>");
  });

  it("tells text from markup", () => {
    expect(textElement("t", "<b/>", { lang: "ja" })).toBe('<t lang="ja">&lt;b/&gt;</t>');
    expect(textElement("t", "")).toBe("<t/>");
  });

  it("opens a document with its declaration", () => {
    expect(xmlDocument("<a/>")).toBe('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<a/>');
  });
});
