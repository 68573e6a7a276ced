import { describe, expect, it } from "vitest";
import { bodyProperties, paragraph, runProperties, textBody, textProperties } from "@/lib/office/deck/text";

describe("text on slides", () => {
  it("always says its language, and only what else is set", () => {
    expect(runProperties("ja", {})).toBe('<a:rPr lang="ja-JP" altLang="en-US" dirty="0"/>');
    expect(runProperties("en", { size: 10.5, bold: false, italic: true }, "a:defRPr")).toBe(
      '<a:defRPr lang="en-US" altLang="ja-JP" sz="1050" b="0" i="1"/>',
    );
  });

  it("takes its colour from the theme and its link from a relationship", () => {
    expect(runProperties("en", { colour: "tx2", link: "rId3" })).toContain(
      '<a:solidFill><a:schemeClr val="tx2"/></a:solidFill><a:hlinkClick r:id="rId3"/>',
    );
  });

  it("comes in runs, and escapes what people write", () => {
    const xml = paragraph("en", [{ text: "A & B" }, { text: "<c>", bold: true }], "ctr");
    expect(xml).toMatch(/^<a:p><a:pPr algn="ctr"\/><a:r>/);
    expect([...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) => text)).toEqual(["A &amp; B", "&lt;c&gt;"]);
    expect(paragraph("en", [{ text: "a" }])).not.toContain("a:pPr");
  });

  it("sits in a body without space round it, which shrinks where it may", () => {
    expect(bodyProperties("b")).toBe(
      '<a:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" anchor="b"><a:noAutofit/></a:bodyPr>',
    );
    expect(bodyProperties("t", true)).toContain("<a:normAutofit/>");
    const [first, second] = [[{ text: "x" }], [{ text: "y" }]];
    const written = [first, second].map((runs) => paragraph("en", runs, "ctr")).join("");
    const body = textBody("a:txBody", "<p/>", "en", [first, second], { align: "ctr", levels: "<l/>" });
    expect(body).toBe(`<a:txBody><p/><a:lstStyle><l/></a:lstStyle>${written}</a:txBody>`);
    expect(textBody("a:txBody", "<p/>", "en", [])).toBe("<a:txBody><p/><a:lstStyle/></a:txBody>");
  });

  it("of a chart is bold only where it is asked to be", () => {
    expect(textProperties("ja", { size: 12, bold: false })).toContain('sz="1200" b="0"');
    expect(textProperties("ja", { size: 12, bold: true, colour: "tx2" })).toContain('sz="1200" b="1"');
  });
});
