import { OfficeFileError } from "./office-file-error";
import { withUsualPrefixes } from "./prefixes";
import { topElements } from "./scan";

const STARTS: [number[], string][] = [
  [[0xef, 0xbb, 0xbf], "utf-8"],
  [[0xff, 0xfe], "utf-16le"],
  [[0xfe, 0xff], "utf-16be"],
  // Without a mark: the first sign of any XML tells.
  [[0x3c, 0x00], "utf-16le"],
  [[0x00, 0x3c], "utf-16be"],
];
const DECLARED = /^(<\?xml\s[^>]*?encoding\s*=\s*["'])([^"']*)/;
/** Bytes a declaration is looked for in. */
const HEAD = 200;
const STRICT = /\sxmlns(?::[^\s=]+)?\s*=\s*["']http:\/\/purl\.oclc\.org\/ooxml\//;

function encodingOf(bytes: Uint8Array): string {
  const known = STARTS.find(([start]) => start.every((byte, index) => bytes[index] === byte));
  if (known) return known[1];
  return DECLARED.exec(String.fromCharCode(...bytes.subarray(0, HEAD)))?.[2] ?? "utf-8";
}

/** Text of a part in whatever encoding it is; it says of itself that it is UTF-8, which it is once it is written. */
function decoded(bytes: Uint8Array): string {
  const text = new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  return text.replace(DECLARED, (whole, head: string, name: string) =>
    /^utf-8$/i.test(name) ? whole : `${head}UTF-8`,
  );
}

/**
 * XML of a part, with the prefixes names of ours are looked for with.
 * @throws OfficeFileError when it is no XML an Office file may hold, or of the strict kind, whose names are others
 */
export function readXml(bytes: Uint8Array): string {
  try {
    const xml = decoded(bytes);
    if (STRICT.test(xml)) throw new OfficeFileError("strict");
    const [root, ...more] = topElements(xml);
    if (!root || more.length > 0 || /<!DOCTYPE/i.test(xml.slice(0, root.start))) throw new OfficeFileError("damaged");
    return withUsualPrefixes(xml, root);
  } catch (error) {
    throw error instanceof OfficeFileError ? error : new OfficeFileError("damaged");
  }
}
