import { readFileSync, writeFileSync } from "node:fs";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const TEXT = /\.(?:html|js|css|svg|json|csv|xml|txt)$/;
/** Below this a compressed copy saves no packet. */
const LEAST = 1000;
const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Lays a brotli and a gzip copy beside each text file, for hosts that send ready-made ones. @param paths files */
export async function compressCopies(paths: string[]): Promise<void> {
  await Promise.all(
    paths
      .filter((path) => TEXT.test(path))
      .map(async (path) => {
        const bytes = readFileSync(path);
        if (bytes.length < LEAST) return;
        const [br, gz] = await Promise.all([
          brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
          zip(bytes, { level: 9 }),
        ]);
        writeFileSync(`${path}.br`, br);
        writeFileSync(`${path}.gz`, gz);
      }),
  );
}
