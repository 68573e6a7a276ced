import { createRequire } from "node:module";
import { type RenderedImage, Resvg } from "@resvg/resvg-js";
import { describePng, wordsOfSvg } from "@/lib/export/png";
import { hashOfFiles } from "../cache";
import { fontFamily } from "./fonts";
import { indexedPng } from "./indexed-png";

/** The highest takes six times as long for a tenth of the bytes. */
const LEVEL = 6;

/** Its ES module is written in a syntax that came after Node.js 20.9, its CommonJS is not. */
const sharp: typeof import("sharp").default = createRequire(import.meta.url)("sharp");

/** Hash of all that decides what becomes of a drawing: what has not changed here gives the same bytes again. */
export const drawnBy = hashOfFiles([
  ...["@resvg/resvg-js", "sharp", "@expo-google-fonts/noto-sans-jp", "@expo-google-fonts/noto-sans"].map(
    (name) => `node_modules/${name}/package.json`,
  ),
  ...["publish/files/png.ts", "publish/files/indexed-png.ts", "publish/files/fonts.ts", "lib/export/png.ts"],
]);

/** Fonts to write with; those of the machine are left alone, so that every build gives the same picture. */
const fontsOf = (fontFiles: string[]) => ({
  fontFiles,
  loadSystemFonts: false,
  defaultFontFamily: fontFamily,
  sansSerifFamily: fontFamily,
});

/** @param pixels four bytes each, alpha last */
function isOpaque(pixels: Uint8Array): boolean {
  for (let at = 3; at < pixels.length; at += 4) if (pixels[at] !== 255) return false;
  return true;
}

/** Packs what was drawn without changing a pixel. */
async function packed(drawn: RenderedImage): Promise<Uint8Array> {
  const { pixels, width, height } = drawn;
  // Bytes of pixels that are not opaque are mixed with their alpha, which the PNG undoes.
  if (!isOpaque(pixels)) return sharp(drawn.asPng()).png({ compressionLevel: LEVEL }).toBuffer();
  return (
    indexedPng({ pixels, width, height }) ??
    sharp(pixels, { raw: { width, height, channels: 4 } })
      .removeAlpha()
      .png({ compressionLevel: LEVEL })
      .toBuffer()
  );
}

/**
 * Draws an SVG as PNG without changing a pixel.
 * @param width of the picture, px; its height follows
 * @param dpi pixels an inch, which tells programs how large it is meant
 * @param origin name that says what it was made from
 */
export async function toPng(
  svg: string,
  width: number,
  dpi: number,
  origin: string,
  fontFiles: string[],
): Promise<Uint8Array> {
  const drawn = new Resvg(svg, { fitTo: { mode: "width", value: width }, font: fontsOf(fontFiles) }).render();
  return describePng(await packed(drawn), dpi, { ...wordsOfSvg(svg), origin });
}
