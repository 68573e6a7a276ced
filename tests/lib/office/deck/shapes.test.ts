import { describe, expect, it } from "vitest";
import { bar, graphicFrame, group, line, placeholderText, textBox, transform } from "@/lib/office/deck/shapes";

const box = { x: 1, y: 0.5, w: 2, h: 0 };
const counter = () => {
  let id = 1;
  return () => {
    id += 1;
    return id;
  };
};
const idsOf = (xml: string) => [...xml.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => Number(id));

describe("shapes", () => {
  it("stand where their box is, in Office's own measure", () => {
    expect(transform("a:xfrm", box)).toBe(
      '<a:xfrm><a:off x="914400" y="457200"/><a:ext cx="1828800" cy="0"/></a:xfrm>',
    );
  });

  it("are numbered as they are written, those in a group after it", () => {
    const paint = { fill: "solid", colour: "accent1" } as const;
    const shapes = [bar({ name: "a" }, box, paint), line({ name: "b" }, box, "", 1)];
    expect(idsOf(group({ name: "all" }, box, shapes)(counter()))).toEqual([2, 3, 4]);
  });

  it("tell screen readers what they show, or that they show nothing", () => {
    const told = bar({ name: "a", description: 'x < "y"' }, box, { fill: "solid", colour: "accent1" })(counter());
    expect(told).toContain('descr="x &lt; &quot;y&quot;"');
    expect(told).not.toContain("decorative");
    const silent = line({ name: "b", decorative: true }, box, "", 1, "dash")(counter());
    expect(silent).toContain("adec:decorative");
    expect(silent).toContain('<a:prstDash val="dash"/>');
  });

  it("fill a place of the layout, or bring a box of their own", () => {
    const filled = placeholderText("ja", "title", { type: "title" }, [[{ text: "題" }]])(counter());
    expect(filled).toContain('<p:ph type="title"/>');
    expect(filled).toContain("<p:spPr/>");
    const own = textBox("en", { name: "t" }, box, [[{ text: "a" }], [{ text: "b" }]], { align: "r", shrink: true });
    const xml = own(counter());
    expect(xml).toContain('<p:cNvSpPr txBox="1"/>');
    expect(xml.match(/<a:pPr algn="r"\/>/g)).toHaveLength(2);
    expect(xml).toContain("<a:normAutofit/>");
  });

  it("frame a chart or table in its place", () => {
    const xml = graphicFrame({ name: "f" }, box, 7, "urn:chart", "<c/>")(counter());
    expect(xml).toContain('<p:ph idx="7"/>');
    expect(xml).toContain('<a:graphicData uri="urn:chart"><c/></a:graphicData>');
  });
});
