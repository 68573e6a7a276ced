import { createRequire } from "node:module";
import { Resvg } from "@resvg/resvg-js";
import { describePng, wordsOfSvg } from "@/lib/export/png";
import { hashOfFiles } from "../cache";
import { fontFamily } from "./fonts";

/** Its ES module is written in a syntax that came after Node.js 20.9, its CommonJS is not. */
const sharp: typeof import("sharp").default = createRequire(import.meta.url)("sharp");

/** Hash of all that decides what becomes of a drawing: what has not changed here gives the same bytes again. */
export const drawnBy = hashOfFiles([
  ...["@resvg/resvg-js", "sharp", "@expo-google-fonts/noto-sans-jp", "@expo-google-fonts/noto-sans"].map(
    (name) => `node_modules/${name}/package.json`,
  ),
  ...["publish/files/png.ts", "publish/files/fonts.ts", "lib/export/png.ts"],
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

/**
 * Draws an SVG as PNG, packed as small as it goes without changing a pixel.
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
  // Where every pixel is opaque its bytes are its colour; else they are mixed with its alpha, which the PNG undoes.
  const picture = isOpaque(drawn.pixels)
    ? sharp(drawn.pixels, { raw: { width: drawn.width, height: drawn.height, channels: 4 } }).removeAlpha()
    : sharp(drawn.asPng());
  const packed = await picture.png({ compressionLevel: 9 }).toBuffer();
  return describePng(packed, dpi, { ...wordsOfSvg(svg), origin });
}
