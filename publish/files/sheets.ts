import { renderToStaticMarkup } from "react-dom/server";
import { figureSheet } from "@/components/figures/sheet/figure-sheet";
import type { Context } from "@/lib/context/context";
import { dpiOf, type Picture } from "@/lib/drawing/sheet/formats";
import { pictureName } from "@/lib/export/picture-name";
import type { FigureId } from "@/lib/figures/catalogue";
import { defaultOptions } from "@/lib/figures/options";
import { type Shown, show } from "@/lib/figures/shown";
import type { Keep } from "../cache";
import type { Make } from "../site";
import { fontFilesFor } from "./fonts";
import { drawnBy, toPng } from "./png";

/** Which sheet of a figure. */
export interface Sheet extends Pick<Picture, "format" | "theme"> {
  id: FigureId;
  /** The settings the figure comes with, unless there are others. */
  options?: Shown["options"];
}

/** What draws sheets of an edition in a language, each once. */
export function sheetsOf(context: Context): (sheet: Sheet) => string {
  const drawn = new Map<string, string>();
  return ({ id, format, theme, options = defaultOptions }) => {
    const key = JSON.stringify([id, format, theme, options]);
    const svg =
      drawn.get(key) ?? renderToStaticMarkup(figureSheet({ shown: show(id, context, options), format, theme }));
    drawn.set(key, svg);
    return svg;
  };
}

/**
 * What makes a sheet a PNG, where its drawing is not one already.
 * @param width px; the height follows
 */
export function pictureOf(
  sheet: Sheet & { width: number },
  context: Context,
  drawnAs: (sheet: Sheet) => string,
  keep: Keep,
): Make {
  const { id, format, theme, width, options = defaultOptions } = sheet;
  const { locale, dataset: of } = context;
  return () => {
    const svg = drawnAs(sheet);
    const origin = pictureName({ figure: id, edition: of.edition, locale, options, format, theme, width }, of);
    const dpi = dpiOf(sheet);
    return keep(["png", drawnBy, svg, width, dpi, origin], async () =>
      toPng(svg, width, dpi, origin, await fontFilesFor(svg)),
    );
  };
}
