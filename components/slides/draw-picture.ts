import { isSheetFormat } from "@/lib/drawing/sheet/formats";
import { isTheme } from "@/lib/figures/colours";
import type { DrawPicture } from "@/lib/office/refresh/pictures";
import { drawImage, drawSvg } from "../share/draw-image";

/** Px; wider than any we offer, and narrower than what stops a browser. */
const WIDEST = 4096;

/** Draws a picture of ours in the page; null where it cannot be drawn. */
export const drawPicture: DrawPicture = async ({ figure, locale, options, format, theme, width }, edition, kind) => {
  if (!isSheetFormat(format) || !isTheme(theme) || width > WIDEST) return null;
  const request = [figure, locale, options, { format, theme, width }, edition] as const;
  try {
    if (kind === "svg") return new TextEncoder().encode(drawSvg(...request));
    return new Uint8Array(await (await drawImage(...request)).arrayBuffer());
  } catch {
    // The report tells that the picture was left.
    return null;
  }
};
