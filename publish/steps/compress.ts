import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { type Step, withFiles } from "../site";

const TEXT = /\.(?:html|js|css|svg|json|csv|xml|txt)$/;
/** Below this a compressed copy saves no packet, bytes. */
const LEAST = 1000;
const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Lays a brotli and a gzip copy beside each text file, for hosts that send ready-made ones. */
export const compress: Step = async (site) => {
  const copies = await Promise.all(
    [...site]
      .filter(([path, { length }]) => TEXT.test(path) && length >= LEAST)
      .map(async ([path, content]) => {
        const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
        const [br, gz] = await Promise.all([brotli(content, { params }), zip(content, { level: 9 })]);
        return [[`${path}.br`, br] as const, [`${path}.gz`, gz] as const];
      }),
  );
  return withFiles(site, copies.flat());
};
