import { createHash } from "node:crypto";
import { availableParallelism } from "node:os";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { type Step, withFiles } from "../site";

const TEXT = /\.(?:html|js|css|svg|json|csv|xml|txt|md)$/;
/** Below this a compressed copy saves no packet, bytes. */
const LEAST = 1000;
/** The next quality takes forty times as long on a page, which it makes a five-hundredth smaller. */
const params = { [constants.BROTLI_PARAM_QUALITY]: 8, [constants.BROTLI_PARAM_LGWIN]: 18 };
const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

async function press(content: Buffer): Promise<{ br: Buffer; gz: Buffer }> {
  const [br, gz] = await Promise.all([brotli(content, { params }), zip(content, { level: 9 })]);
  return { br, gz };
}

/** Lays a brotli and a gzip copy beside each text file, for hosts that send ready-made ones. */
export const compress: Step = async (site) => {
  const texts = [...site]
    .filter(([path, { length }]) => TEXT.test(path) && length >= LEAST)
    .map(([path, content]) => ({ path, content, key: createHash("sha1").update(content).digest("base64") }));
  // Many files stand at two addresses; the same bytes are pressed once, and few at a time: each takes megabytes.
  const waiting = [...new Map(texts.map(({ key, content }) => [key, content]))];
  const pressed = new Map<string, { br: Buffer; gz: Buffer }>();
  const work = async () => {
    for (let next = waiting.pop(); next; next = waiting.pop()) pressed.set(next[0], await press(next[1]));
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return withFiles(
    site,
    texts.flatMap(({ path, key }) => {
      const { br, gz } = pressed.get(key) ?? {};
      return br && gz ? [[`${path}.br`, br] as const, [`${path}.gz`, gz] as const] : [];
    }),
  );
};
