import { Resvg } from "@resvg/resvg-js";
import { fontFamily } from "./fonts";

/**
 * Draws an SVG as PNG.
 * @param width of the picture, px; its height follows
 * @param fontFiles fonts to write with; those of the machine are left alone so that every build gives the same picture
 */
export function toPng(svg: string, width: number, fontFiles: string[]): Uint8Array {
  return new Resvg(svg, {
    fitTo: { mode: "width", value: width },
    font: { fontFiles, loadSystemFonts: false, defaultFontFamily: fontFamily, sansSerifFamily: fontFamily },
  })
    .render()
    .asPng();
}
