import JSZip from "jszip";

/** What is odd about a package: names of entries, or what stands in them. */
interface Oddity {
  name?: (name: string) => string;
  xml?: (xml: string, name: string) => string | Uint8Array;
  options?: JSZip.JSZipGeneratorOptions;
}

/** The same package as another program might have written it. */
export async function oddly(bytes: Uint8Array, { name = (own) => own, xml, options }: Oddity): Promise<Uint8Array> {
  const [zip, odd] = [await JSZip.loadAsync(bytes), new JSZip()];
  for (const [path, entry] of Object.entries(zip.files)) {
    const isXml = /\.(xml|rels)$/.test(path);
    const content = isXml && xml ? xml(await entry.async("string"), path) : await entry.async("uint8array");
    odd.file(name(path), content, { createFolders: false });
  }
  return odd.generateAsync({ ...options, type: "uint8array", compression: "DEFLATE" });
}

/** A text in UTF-16, with its mark. */
export function utf16(text: string, isLittle: boolean): Uint8Array {
  const bytes = new Uint8Array(2 + 2 * text.length);
  const view = new DataView(bytes.buffer);
  [...`\ufeff${text}`.matchAll(/[\s\S]/g)].forEach(([unit], place) => {
    view.setUint16(2 * place, unit.charCodeAt(0), isLittle);
  });
  return bytes;
}

const declaring = (xml: string, encoding: string) => xml.replace('encoding="UTF-8"', `encoding="${encoding}"`);

/** Names with other prefixes; an empty one makes a namespace the default one. */
function prefixed(xml: string, prefixes: Record<string, string>): string {
  return Object.entries(prefixes).reduce(
    (text, [usual, other]) =>
      text
        .replaceAll(new RegExp(`(</?)${usual}:`, "g"), other ? `$1${other}:` : "$1")
        .replaceAll(`xmlns:${usual}=`, other ? `xmlns:${other}=` : "xmlns=")
        .replaceAll(new RegExp(`\\s${usual}:(?=\\w+=)`, "g"), ` ${other}:`),
    xml,
  );
}

const RELATIONSHIPS = "application/vnd.openxmlformats-package.relationships+xml";

/** Types part by part, as Google's programs wrote them: no default for anything. */
function typedOneByOne(xml: string, names: string[]): string {
  const overrides = names.filter((name) => name.endsWith(".rels")).map((name) => [name, RELATIONSHIPS]);
  return xml
    .replace(/<Default [^>]*Extension="(?:rels|xml)"[^>]*\/>/g, "")
    .replace(
      "</Types>",
      `${overrides.map(([n, t]) => `<Override PartName="/${n}" ContentType="${t}"/>`).join("")}</Types>`,
    );
}

/** Packages that say the same as one of ours in ways the standard allows, or programs are known to write. */
export const sameInOtherWays: Record<string, (bytes: Uint8Array) => Promise<Uint8Array>> = {
  "UTF-16, little end first": (bytes) => oddly(bytes, { xml: (xml) => utf16(declaring(xml, "UTF-16"), true) }),
  "UTF-16, big end first": (bytes) => oddly(bytes, { xml: (xml) => utf16(declaring(xml, "utf-16"), false) }),
  "UTF-8 with a mark": (bytes) => oddly(bytes, { xml: (xml) => `\ufeff${xml}` }),
  "an encoding of its own": (bytes) =>
    oddly(bytes, {
      xml: (xml) => declaring(xml, "us-ascii").replace(/[^\0-\x7f]/gu, (sign) => `&#${sign.codePointAt(0)};`),
    }),
  "other prefixes": (bytes) => oddly(bytes, { xml: (xml) => prefixed(xml, { p: "x", a: "d", r: "rel", c: "p" }) }),
  "default namespaces": (bytes) =>
    oddly(bytes, { xml: (xml, name) => prefixed(xml, name.includes("chart") ? { c: "" } : { p: "" }) }),
  "prefixes of lists": (bytes) =>
    oddly(bytes, {
      xml: (xml, name) =>
        /\.rels$|Types/.test(name) ? xml.replaceAll(/<(\/?)(?=\w)/g, "<$1ns0:").replace("xmlns=", "xmlns:ns0=") : xml,
    }),
  "names in other cases": (bytes) =>
    oddly(bytes, { name: (name) => name.replace("slides/slide", "Slides/SLIDE").replace("[C", "[c") }),
  "types in other cases": (bytes) =>
    oddly(bytes, {
      xml: (xml, name) =>
        name.startsWith("[") ? xml.replaceAll("/ppt/slide", "/PPT/Slide").replace('"xml"', '"XML"') : xml,
    }),
  "ways from the root, escaped": (bytes) =>
    oddly(bytes, {
      xml: (xml, name) =>
        name.startsWith("ppt/_rels") ? xml.replaceAll(/Target="slide/g, 'Target="/ppt/%73lide') : xml,
    }),
  "a mode that is the usual one": (bytes) =>
    oddly(bytes, {
      xml: (xml) => xml.replaceAll(/(<Relationship (?![^>]*Mode)[^>]*)\/>/g, '$1 TargetMode="Internal"/>'),
    }),
  backslashes: (bytes) => oddly(bytes, { name: (name) => name.replaceAll("/", "\\") }),
  "slashes in front": (bytes) => oddly(bytes, { name: (name) => `/${name}` }),
  "lengths behind what they measure": (bytes) => oddly(bytes, { options: { streamFiles: true } }),
  "types part by part": async (bytes) => {
    const names = Object.keys((await JSZip.loadAsync(bytes)).files);
    return oddly(bytes, { xml: (xml, name) => (name.startsWith("[") ? typedOneByOne(xml, names) : xml) });
  },
  folders: async (bytes) => {
    const zip = await JSZip.loadAsync(bytes);
    for (const folder of ["ppt", "ppt/slides", "docProps"]) zip.folder(folder);
    return zip.generateAsync({ type: "uint8array" });
  },
  ZIP64: async (bytes) => zip64(bytes),
};

const END = 22;
const RECORD = 56;
const LOCATOR = 20;

/** The same archive with the place of its directory kept the way files over 4 GB have it. */
function zip64(bytes: Uint8Array): Uint8Array {
  const at = bytes.length - END;
  const old = new DataView(bytes.buffer, bytes.byteOffset + at, END);
  const result = new Uint8Array(bytes.length + RECORD + LOCATOR);
  result.set(bytes.subarray(0, at));
  result.set(bytes.subarray(at), at + RECORD + LOCATOR);
  const view = new DataView(result.buffer);
  const wide = (place: number, value: number) => view.setBigUint64(place, BigInt(value), true);
  view.setUint32(at, 0x06064b50, true);
  wide(at + 4, RECORD - 12);
  view.setUint16(at + 12, 45, true);
  view.setUint16(at + 14, 45, true);
  wide(at + 24, old.getUint16(8, true));
  wide(at + 32, old.getUint16(10, true));
  wide(at + 40, old.getUint32(12, true));
  wide(at + 48, old.getUint32(16, true));
  const locator = at + RECORD;
  view.setUint32(locator, 0x07064b50, true);
  wide(locator + 8, at);
  view.setUint32(locator + 16, 1, true);
  const end = locator + LOCATOR;
  for (const place of [8, 10]) view.setUint16(end + place, 0xffff, true);
  for (const place of [12, 16]) view.setUint32(end + place, 0xffffffff, true);
  return result;
}

/** Two entries of one name: the name of one is written over that of another as long. */
export async function doubled(bytes: Uint8Array, path: string): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  const other = path.replace(/.$/, "~");
  zip.file(other, (await zip.file(path)?.async("uint8array")) as Uint8Array, { createFolders: false });
  const binary = await zip.generateAsync({ type: "binarystring" });
  return Uint8Array.from(binary.replaceAll(other, path), (sign) => sign.charCodeAt(0));
}
