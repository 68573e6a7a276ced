import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { type Step, withFiles } from "../site";

const TEXT = /\.(?:html|js|css|svg|json|csv|xml|txt)$/;
/** Below this a compressed copy saves no packet, bytes. */
const LEAST = 1000;
const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Lays a brotli and a gzip copy beside each text file, for hosts that send ready-made ones. */
export const compress: Step = async (site) => {
  // Many pages stand at two addresses; the same bytes are pressed once.
  const pressed = new Map<string, Promise<[Buffer, Buffer]>>();
  const press = (content: Buffer) => {
    const key = createHash("sha1").update(content).digest("base64");
    const known = pressed.get(key) ?? Promise.all([brotli(content, { params }), zip(content, { level: 9 })]);
    pressed.set(key, known);
    return known;
  };
  const copies = await Promise.all(
    [...site]
      .filter(([path, { length }]) => TEXT.test(path) && length >= LEAST)
      .map(async ([path, content]) => {
        const [br, gz] = await press(content);
        return [[`${path}.br`, br] as const, [`${path}.gz`, gz] as const];
      }),
  );
  return withFiles(site, copies.flat());
};
