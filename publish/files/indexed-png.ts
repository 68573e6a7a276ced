import { deflateSync } from "node:zlib";
import { chunk } from "@/lib/export/png";

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const MOST_COLOURS = 256;
/** Kind of a PNG whose pixels are numbers of colours. */
const INDEXED = 3;
const EIGHT_BITS = 8;

/** Pixels of a picture, four bytes each, alpha last. */
interface Pixels {
  pixels: Uint8Array;
  width: number;
  height: number;
}

/** Each pixel's place among the colours, each row behind a byte that says nothing is done to it; null for too many colours. */
function indexesOf({ pixels, width, height }: Pixels): { rows: Uint8Array; colours: number[] } | null {
  const each = new Uint32Array(pixels.buffer, pixels.byteOffset, width * height);
  const places = new Map<number, number>();
  const rows = new Uint8Array((width + 1) * height);
  let last = -1;
  let place = 0;
  for (let y = 0, at = 0, to = 0; y < height; y += 1) {
    to += 1;
    for (let x = 0; x < width; x += 1, at += 1, to += 1) {
      const colour = each[at] as number;
      if (colour !== last) {
        last = colour;
        place = places.get(colour) ?? places.size;
        if (place === MOST_COLOURS) return null;
        places.set(colour, place);
      }
      rows[to] = place;
    }
  }
  return { rows, colours: [...places.keys()] };
}

/** An opaque picture of few colours as PNG of a byte a pixel; null for one of more than 256. */
export function indexedPng(picture: Pixels): Uint8Array | null {
  const indexed = indexesOf(picture);
  if (!indexed) return null;
  const head = new Uint8Array(13);
  const view = new DataView(head.buffer);
  view.setUint32(0, picture.width);
  view.setUint32(4, picture.height);
  head.set([EIGHT_BITS, INDEXED], 8);
  const colours = indexed.colours.flatMap((colour) => [colour & 0xff, (colour >>> 8) & 0xff, (colour >>> 16) & 0xff]);
  return Buffer.concat([
    new Uint8Array(SIGNATURE),
    chunk("IHDR", head),
    chunk("PLTE", new Uint8Array(colours)),
    chunk("IDAT", deflateSync(indexed.rows, { level: 9 })),
    chunk("IEND", new Uint8Array()),
  ]);
}
