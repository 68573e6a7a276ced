import JSZip from "jszip";
import { describe, expect, it } from "vitest";
import { type Part, writePackage } from "@/lib/office/package/package";

const properties = { title: "A & B", subject: "S", author: "Us", language: "ja-JP", date: "2024-03-25" };
const parts: Part[] = [
  {
    path: "ppt/slides/slide1.xml",
    contentType: "type/slide",
    content: "<slide/>",
    relationships: [
      { id: "rId1", type: "slideLayout", target: "ppt/slideLayouts/slideLayout1.xml" },
      { id: "rId2", type: "hyperlink", target: "https://example.org/?a&b", external: true },
    ],
  },
  { path: "ppt/embeddings/book.xlsx", contentType: "type/book", content: new Uint8Array([1, 2]) },
];

async function read(path: string): Promise<string> {
  const zip = await JSZip.loadAsync(await writePackage("ppt/slides/slide1.xml", parts, properties));
  return (await zip.file(path)?.async("string")) ?? "";
}

describe("an Office file", () => {
  it("names the type of every part: texts one by one, others by their ending", async () => {
    const types = await read("[Content_Types].xml");
    expect(types).toContain('<Override PartName="/ppt/slides/slide1.xml" ContentType="type/slide"/>');
    expect(types).toContain('<Default Extension="xlsx" ContentType="type/book"/>');
    expect(types).not.toContain("/ppt/embeddings/book.xlsx");
  });

  it("leads from one part to another by the shortest way, and outside by address", async () => {
    const relationships = await read("ppt/slides/_rels/slide1.xml.rels");
    expect(relationships).toContain('Target="../slideLayouts/slideLayout1.xml"/>');
    expect(relationships).toContain('Target="https://example.org/?a&amp;b" TargetMode="External"/>');
    expect(await read("_rels/.rels")).toContain('relationships/officeDocument" Target="ppt/slides/slide1.xml"/>');
  });

  it("has no list of relationships for a part without any", async () => {
    const zip = await JSZip.loadAsync(await writePackage("ppt/slides/slide1.xml", parts, properties));
    expect(Object.keys(zip.files)).toEqual([
      "[Content_Types].xml",
      "_rels/.rels",
      "ppt/slides/slide1.xml",
      "ppt/slides/_rels/slide1.xml.rels",
      "ppt/embeddings/book.xlsx",
      "docProps/core.xml",
      "docProps/app.xml",
    ]);
  });

  it("carries the day of its data, not of its making", async () => {
    const core = await read("docProps/core.xml");
    expect(core).toContain("<dc:title>A &amp; B</dc:title>");
    expect(core).toContain('<dcterms:created xsi:type="dcterms:W3CDTF">2024-03-25T00:00:00Z</dcterms:created>');
    const [first, second] = await Promise.all([1, 2].map(() => writePackage("a", parts, properties)));
    expect(Buffer.compare(first as Uint8Array, second as Uint8Array)).toBe(0);
  });
});
