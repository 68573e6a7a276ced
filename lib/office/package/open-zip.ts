import JSZip from "jszip";
import { inflate } from "./inflate";
import { OfficeFileError } from "./office-file-error";
import { partKey } from "./part-key";
import { isTooLarge, sizesInZip } from "./zip-sizes";

/** First bytes of the format Office keeps encrypted and very old files in. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
/** A part that is stored in several entries; no program writes such files any more. */
const PIECE = /\[\d+\](?:\.last)?\.piece$/i;
const END_OF_DIRECTORY = 0x06054b50;
/** Bytes the end of the directory has without its comment, and with the longest one. */
const SHORTEST_END = 22;
const LONGEST_END = SHORTEST_END + 0xffff;
const COUNT_AT = 10;
/** Stands for a count that is kept elsewhere (ZIP64). */
const ELSEWHERE = 0xffff;

/** Entries a file says it has; nothing where it does not say so at its end. */
function statedEntries(bytes: Uint8Array): number | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = bytes.length - SHORTEST_END; at >= Math.max(0, bytes.length - LONGEST_END); at -= 1) {
    if (view.getUint32(at, true) !== END_OF_DIRECTORY) continue;
    const count = view.getUint16(at + COUNT_AT, true);
    return count === ELSEWHERE ? undefined : count;
  }
  return undefined;
}

/** Gives entries the names parts have, where a program wrote `\ppt\presentation.xml`. */
async function renameEntries(zip: JSZip): Promise<void> {
  for (const entry of Object.values(zip.files)) {
    const name = entry.name.replaceAll("\\", "/").replace(/^\/+/, "");
    if (name === entry.name) continue;
    delete zip.files[entry.name];
    if (entry.dir || name.endsWith("/")) continue;
    if (zip.files[name]) throw new OfficeFileError("damaged");
    zip.file(name, await inflate(entry), { createFolders: false, date: entry.date });
  }
}

/**
 * Opens the archive an Office file is.
 * @throws OfficeFileError when it is none, or one no Office program could read for certain
 */
export async function openZip(bytes: Uint8Array): Promise<JSZip> {
  if (COMPOUND.every((byte, index) => bytes[index] === byte)) throw new OfficeFileError("encrypted");
  const sizes = sizesInZip(bytes);
  if (sizes && isTooLarge(sizes)) throw new OfficeFileError("too-large");
  let zip: JSZip;
  try {
    zip = await JSZip.loadAsync(bytes, { checkCRC32: false });
  } catch (error) {
    throw new OfficeFileError(/encrypted/i.test(String(error)) ? "encrypted" : "damaged");
  }
  // Of two entries with one name nobody can tell which is meant.
  const stated = statedEntries(bytes);
  if (stated !== undefined && stated !== Object.keys(zip.files).length) throw new OfficeFileError("damaged");
  await renameEntries(zip).catch((error) => {
    throw error instanceof OfficeFileError ? error : new OfficeFileError("damaged");
  });
  const names = Object.values(zip.files).flatMap(({ dir, name }) => (dir ? [] : name));
  if (new Set(names.map(partKey)).size < names.length || names.some((name) => PIECE.test(name))) {
    throw new OfficeFileError("damaged");
  }
  return zip;
}
