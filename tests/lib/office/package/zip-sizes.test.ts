import JSZip from "jszip";
import { describe, expect, it } from "vitest";
import { OfficeFile } from "@/lib/office/package/open";
import { isTooLarge, MOST_BYTES, MOST_PARTS, MOST_TEXT, sizesInZip } from "@/lib/office/package/zip-sizes";

const TYPES = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"></Types>';

const zipOf = (parts: Record<string, string | Uint8Array>, comment = "") => {
  const zip = new JSZip();
  for (const [path, content] of Object.entries(parts)) zip.file(path, content, { createFolders: false });
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE", comment });
};

/** A file in which a part says of itself that it has another size, in its list and before itself. */
function saying(bytes: Uint8Array, path: string, size: number): Uint8Array {
  const changed = bytes.slice();
  const view = new DataView(changed.buffer);
  const text = Buffer.from(changed).toString("latin1");
  for (let at = text.indexOf(path); at >= 0; at = text.indexOf(path, at + 1)) {
    if (at >= 46 && view.getUint32(at - 46, true) === 0x02014b50) view.setUint32(at - 46 + 24, size, true);
    else if (at >= 30 && view.getUint32(at - 30, true) === 0x04034b50) view.setUint32(at - 30 + 22, size, true);
  }
  return changed;
}

const fault = (bytes: Uint8Array) =>
  OfficeFile.open(bytes)
    .then((file) => file.bytes("ppt/media/a.bin"))
    .then(() => "read")
    .catch(({ fault }) => fault);

describe("sizes of a file's parts", () => {
  it("are read without unpacking, behind a comment too", async () => {
    const bytes = await zipOf({ "a.xml": "<a/>", "b/c.bin": new Uint8Array(5000) }, "a comment");
    expect(sizesInZip(bytes)).toEqual(
      new Map([
        ["a.xml", 4],
        ["b/c.bin", 5000],
      ]),
    );
    expect(sizesInZip(new Uint8Array(100))).toBeUndefined();
    expect(sizesInZip(new Uint8Array())).toBeUndefined();
  });

  it("are bounded together, in number, and each for what is read as text", () => {
    expect(isTooLarge(new Map([["a.bin", MOST_BYTES]]))).toBe(false);
    expect(
      isTooLarge(
        new Map([
          ["a.bin", MOST_BYTES],
          ["b.bin", 1],
        ]),
      ),
    ).toBe(true);
    expect(isTooLarge(new Map([["ppt/slides/slide1.xml", MOST_TEXT + 1]]))).toBe(true);
    expect(isTooLarge(new Map(Array.from({ length: MOST_PARTS + 1 }, (_, place) => [`${place}`, 0])))).toBe(true);
  });

  it("refuse a file that says it unpacks to 900 MB before any of it is unpacked", async () => {
    const bytes = await zipOf({ "[Content_Types].xml": TYPES, "ppt/media/a.bin": new Uint8Array(1000) });
    expect(await fault(bytes)).toBe("read");
    expect(await fault(saying(bytes, "ppt/media/a.bin", 900_000_000))).toBe("too-large");
  });

  it("that lie end the unpacking where they are passed", async () => {
    const bytes = await zipOf({ "[Content_Types].xml": TYPES, "ppt/media/a.bin": new Uint8Array(20_000_000) });
    expect(await fault(saying(bytes, "ppt/media/a.bin", 1000))).toBe("too-large");
  });
});
