import { element, textElement, unescapeXml } from "@/lib/format/xml";

const SIGNATURE = 8;
/** Length, name and checksum round a chunk's data. */
const FRAME = 12;
/** Bytes of the signature and the first chunk, which tells the size. */
const HEADER = SIGNATURE + FRAME + 13;
const INCH = 0.0254;

const table = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function checksum(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (table[(value ^ byte) & 0xff] as number) ^ (value >>> 8);
  return ~value >>> 0;
}

/** What a picture says of itself. */
export interface PictureWords {
  title: string;
  /** What it shows, for those who cannot see it. */
  description: string;
  /** Name that says what it was made from (`picture-name.ts`). */
  origin?: string;
}

/** Keyword the origin stands under. */
const ORIGIN = "Carrier LLM Compare";

/** A text with its keyword, UTF-8 and not compressed. */
function textChunk(keyword: string, text: string): Uint8Array {
  return chunk("iTXt", new TextEncoder().encode(`${keyword}\0\0\0\0\0${text}`));
}

/** The same words as XMP, where programs look for a picture's alternative text (IPTC 2021.1). */
function xmpOf({ title, description }: PictureWords): string {
  const text = (name: string, words: string) =>
    element(name, element("rdf:Alt", textElement("rdf:li", words, { "xml:lang": "x-default" })));
  const about = {
    "rdf:about": "",
    "xmlns:dc": "http://purl.org/dc/elements/1.1/",
    "xmlns:Iptc4xmpCore": "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/",
  };
  const rdf = element(
    "rdf:RDF",
    { "xmlns:rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#" },
    element(
      "rdf:Description",
      about,
      text("dc:title", title),
      text("dc:description", description),
      text("Iptc4xmpCore:AltTextAccessibility", description),
    ),
  );
  const packet = element("x:xmpmeta", { "xmlns:x": "adobe:ns:meta/" }, rdf);
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>${packet}<?xpacket end="r"?>`;
}

/** Title and description of an SVG of ours. @throws Error when it has neither */
export function wordsOfSvg(svg: string): PictureWords {
  const match = /<title>([\s\S]*?)<\/title><desc>([\s\S]*?)<\/desc>/.exec(svg);
  if (!match) throw new Error("the picture has no title and description");
  const [title = "", description = ""] = match.slice(1).map(unescapeXml);
  return { title, description };
}

/** A part of a PNG: its length, name of four letters, data and checksum. */
export function chunk(name: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(data.length + FRAME);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  for (let index = 0; index < 4; index += 1) bytes[4 + index] = name.charCodeAt(index);
  bytes.set(data, 8);
  view.setUint32(data.length + 8, checksum(bytes.subarray(4, data.length + 8)));
  return bytes;
}

/** Chunks of a PNG behind the first, each whole; none of a file that breaks off. */
function* chunksOf(png: Uint8Array): Generator<{ name: string; bytes: Uint8Array }> {
  const source = new DataView(png.buffer, png.byteOffset, png.byteLength);
  for (let at = HEADER; at + FRAME <= png.length; ) {
    const end = at + source.getUint32(at) + FRAME;
    if (end > png.length) return;
    yield { name: String.fromCharCode(...png.subarray(at + 4, at + 8)), bytes: png.subarray(at, end) };
    at = end;
  }
}

const isPng = (bytes: Uint8Array) => [0x89, 0x50, 0x4e, 0x47].every((byte, index) => bytes[index] === byte);

/** Size of a PNG, px; null for anything else. */
export function sizeOfPng(png: Uint8Array): { width: number; height: number } | null {
  if (!isPng(png) || png.length < HEADER) return null;
  const size = new DataView(png.buffer, png.byteOffset + SIGNATURE + 8);
  return { width: size.getUint32(0), height: size.getUint32(4) };
}

/** What a PNG says it was made from, and its size in px; null for one that is not ours. */
export function originOfPng(png: Uint8Array): { origin: string; width: number; height: number } | null {
  const size = sizeOfPng(png);
  if (!size) return null;
  for (const { name, bytes } of chunksOf(png)) {
    if (name !== "iTXt") continue;
    const text = new TextDecoder().decode(bytes.subarray(8, -4));
    if (text.startsWith(`${ORIGIN}\0`)) return { origin: text.slice(text.lastIndexOf("\0") + 1), ...size };
  }
  return null;
}

/**
 * A PNG that says how large it is on paper and which colours it means, so that programs set it in the same size
 * whatever its resolution, and what it shows. What it said of these before is taken out.
 * @param dpi pixels an inch
 */
export function describePng(png: Uint8Array, dpi: number, words?: PictureWords): Uint8Array {
  const size = new Uint8Array(9);
  const view = new DataView(size.buffer);
  const perMetre = Math.round(dpi / INCH);
  view.setUint32(0, perMetre);
  view.setUint32(4, perMetre);
  size[8] = 1;
  const parts = [
    png.subarray(0, HEADER),
    chunk("sRGB", new Uint8Array([0])),
    chunk("pHYs", size),
    ...(words
      ? [
          textChunk("Title", words.title),
          textChunk("Description", words.description),
          textChunk("XML:com.adobe.xmp", xmpOf(words)),
          ...(words.origin ? [textChunk(ORIGIN, words.origin)] : []),
        ]
      : []),
  ];
  for (const { name, bytes } of chunksOf(png)) {
    if (!["sRGB", "pHYs", "gAMA", "cHRM", "iCCP", ...(words ? ["iTXt"] : [])].includes(name)) parts.push(bytes);
  }
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let place = 0;
  for (const part of parts) {
    whole.set(part, place);
    place += part.length;
  }
  return whole;
}
