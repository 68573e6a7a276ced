import { Resvg } from "@resvg/resvg-js";
import { describePng } from "@/lib/export/png";
import { fontFamily } from "./fonts";

/**
 * Draws an SVG as PNG.
 * @param width of the picture, px; its height follows
 * @param dpi pixels an inch, which tells programs how large it is meant
 * @param fontFiles fonts to write with; those of the machine are left alone so that every build gives the same picture
 */
export function toPng(svg: string, width: number, dpi: number, fontFiles: string[]): Uint8Array {
  const png = new Resvg(svg, {
    fitTo: { mode: "width", value: width },
    font: { fontFiles, loadSystemFonts: false, defaultFontFamily: fontFamily, sansSerifFamily: fontFamily },
  })
    .render()
    .asPng();
  return describePng(png, dpi);
}
