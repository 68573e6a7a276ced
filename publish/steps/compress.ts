import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { type Make, type SiteFile, type Step, withFiles } from "../site";

const TEXT = /\.(?:html|js|css|svg|json|csv|xml|atom|txt|md)$/;
/** The next quality takes forty times as long on a page, which it makes a five-hundredth smaller. */
const params = { [constants.BROTLI_PARAM_QUALITY]: 8, [constants.BROTLI_PARAM_LGWIN]: 18 };
const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Lays a brotli and a gzip copy beside each text file, for servers that send ready-made ones. */
export const compress: Step = (site) => {
  // What stands at two addresses is pressed once.
  const pressed = new Map<Make, { br: Make; gz: Make }>();
  const pressedOf = (make: Make) => {
    const copies = pressed.get(make) ?? {
      br: async () => brotli(await make(), { params }),
      gz: async () => zip(await make(), { level: 9 }),
    };
    pressed.set(make, copies);
    return copies;
  };
  return withFiles(
    site,
    [...site]
      .filter(([path]) => TEXT.test(path))
      .flatMap(([path, make]): SiteFile[] => {
        const { br, gz } = pressedOf(make);
        return [
          [`${path}.br`, br],
          [`${path}.gz`, gz],
        ];
      }),
  );
};
