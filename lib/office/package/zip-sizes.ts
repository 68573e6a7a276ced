/** What an Office file may unpack to, bytes; films and large pictures included. */
export const MOST_BYTES = 600_000_000;
/** What one of its parts may that is read as text: a chart of ours takes thousandths of it. */
export const MOST_TEXT = 64_000_000;
export const MOST_PARTS = 20_000;

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const ENTRY = 0x02014b50;
/** Bytes of these records without what varies in length. */
const END_LENGTH = 22;
const LOCATOR_LENGTH = 20;
const ENTRY_LENGTH = 46;
/** Written where a number stands in a larger field elsewhere. */
const ELSEWHERE = 0xffffffff;

/** Where the list of a ZIP file's parts begins and how many there are; nothing for what is no ZIP file. */
function listOf(view: DataView): { at: number; count: number } | undefined {
  const first = Math.max(0, view.byteLength - END_LENGTH - 0xffff);
  for (let end = view.byteLength - END_LENGTH; end >= first; end -= 1) {
    if (view.getUint32(end, true) !== END) continue;
    const locator = end - LOCATOR_LENGTH;
    if (locator >= 0 && view.getUint32(locator, true) === LOCATOR_64) {
      const record = Number(view.getBigUint64(locator + 8, true));
      if (record + 56 <= view.byteLength && view.getUint32(record, true) === END_64) {
        const [count, at] = [32, 48].map((offset) => Number(view.getBigUint64(record + offset, true)));
        return { at: at as number, count: count as number };
      }
    }
    return { at: view.getUint32(end + 16, true), count: view.getUint16(end + 10, true) };
  }
  return undefined;
}

/** A size of more than 32 bits, from the field made for it. */
function longSize(view: DataView, from: number, length: number): number {
  for (let at = from; at + 4 <= from + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === 1 && at + 12 <= view.byteLength) return Number(view.getBigUint64(at + 4, true));
  }
  return ELSEWHERE;
}

/**
 * How large each part of a ZIP file says it is once unpacked, in bytes, without unpacking any.
 * @returns nothing for what is no ZIP file
 */
export function sizesInZip(bytes: Uint8Array): Map<string, number> | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const list = bytes.byteLength >= END_LENGTH ? listOf(view) : undefined;
  if (!list) return undefined;
  const sizes = new Map<string, number>();
  const decoder = new TextDecoder();
  let at = list.at;
  while (at + ENTRY_LENGTH <= view.byteLength && view.getUint32(at, true) === ENTRY && sizes.size <= MOST_PARTS) {
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [
      number,
      number,
      number,
    ];
    const from = at + ENTRY_LENGTH;
    const said = view.getUint32(at + 24, true);
    const size = said === ELSEWHERE ? longSize(view, from + name, extra) : said;
    const path = decoder.decode(bytes.subarray(from, from + name));
    // A name that comes twice is read once, nobody knows which.
    sizes.set(path, Math.max(size, sizes.get(path) ?? 0));
    at = from + name + extra + comment;
  }
  return sizes;
}

/** Whether a file unpacks to more than a browser can work on, going by what it says of itself. */
export function isTooLarge(sizes: ReadonlyMap<string, number>): boolean {
  let sum = 0;
  for (const [path, size] of sizes) {
    sum += size;
    if (/\.(?:xml|rels)$/i.test(path) && size > MOST_TEXT) return true;
  }
  return sum > MOST_BYTES || sizes.size > MOST_PARTS;
}
