import type { ReactElement } from "react";
import { drawingHeight, drawingLayout, drawingSpec } from "@/lib/drawing/drawing-spec";
import { filePalette } from "@/lib/drawing/palette";
import { fitDrawing } from "@/lib/drawing/sheet/fit";
import { type SheetFormatName, sheetFormats } from "@/lib/drawing/sheet/formats";
import { layoutSheet, type SheetLayout, type SheetText } from "@/lib/drawing/sheet/layout";
import { layoutMatrix } from "@/lib/drawing/sheet/matrix";
import type { Room } from "@/lib/drawing/spec";
import { pictureName } from "@/lib/export/picture-name";
import type { Theme } from "@/lib/figures/colours";
import { imageDescription } from "@/lib/figures/image-description";
import { legendOf } from "@/lib/figures/legend";
import type { Shown } from "@/lib/figures/shown";
import { hasSiteUrl } from "@/lib/site/address";
import { figureUrl } from "@/lib/site/figure-url";
import { DrawingElements } from "../Drawing";
import { type Drawn, Sheet } from "./Sheet";
import { SheetMatrix } from "./SheetMatrix";

/** Fewest and most lines of a sheet of given height; what is left is told by its number. */
const LINES: Partial<Record<SheetFormatName, readonly [number, number]>> = {
  slide: [9, 14],
  square: [10, 14],
  card: [7, 10],
};

export interface SheetRequest {
  shown: Shown;
  format: SheetFormatName;
  theme: Theme;
}

/** The words of a figure's sheet. */
export function sheetText(shown: Shown): SheetText {
  const { context, rows, text } = shown;
  const { t } = context;
  return {
    ...text,
    link: hasSiteUrl ? `${t("site.name")} · ${figureUrl(shown).replace(/^https?:\/\//, "")}` : t("site.name"),
    legend: legendOf(rows, context),
    description: imageDescription(shown),
  };
}

/** What stands on a figure's sheet between its words, in units of its own. */
function drawnOn({ shown, format, theme }: SheetRequest, body: SheetLayout["body"]): Drawn {
  const { context, matrix } = shown;
  const { locale } = context;
  const palette = filePalette(theme, locale);
  if (matrix) {
    const layout = layoutMatrix(matrix, body.width, body.height, context);
    return {
      elements: <SheetMatrix layout={layout} width={body.width} context={context} palette={palette} />,
      width: body.width,
      height: Math.max(layout.height, 1),
    };
  }
  const { height } = body;
  const range = LINES[format];
  const specOf = (room?: Room) => drawingSpec(shown, palette, room);
  const heightOf = (lines: number) => {
    const spec = specOf({ lines });
    return (width: number) => drawingHeight(spec, { width }, locale);
  };
  const fit = height === undefined || !range ? undefined : fitDrawing({ ...body, height }, range, heightOf);
  const placed = drawingLayout(specOf(fit), { width: fit?.width ?? body.width }, locale);
  const { width, height: drawn } = placed.layout;
  return { elements: <DrawingElements placed={placed} palette={palette} locale={locale} />, width, height: drawn };
}

/**
 * A figure as a standalone SVG document, with no style sheet and no reference to anything outside.
 * @returns the element; build and browser each have their own way to its text
 */
export function figureSheet(request: SheetRequest): ReactElement {
  const { shown, format: name, theme } = request;
  const { id, options, context } = shown;
  const { locale, dataset } = context;
  const format = sheetFormats[name];
  const text = sheetText(shown);
  const { body } = layoutSheet(text, format, locale);
  const made = { figure: id, edition: dataset.edition, locale, options, format: name, theme, width: format.width };
  return (
    <Sheet
      text={text}
      drawing={drawnOn(request, body)}
      format={format}
      palette={filePalette(theme, locale)}
      locale={locale}
      origin={pictureName(made, dataset)}
    />
  );
}
