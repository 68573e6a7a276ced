import type { ReactElement } from "react";
import { pictureName } from "@/lib/export/picture-name";
import type { FigureId } from "@/lib/figures/catalogue";
import type { Theme } from "@/lib/figures/colours";
import type { FigureContext } from "@/lib/figures/context";
import { imageDescription } from "@/lib/figures/image-description";
import { legendOf } from "@/lib/figures/legend";
import type { FigureOptions } from "@/lib/figures/options";
import { matrixOf, rowsOfFigure } from "@/lib/figures/series";
import { shownText } from "@/lib/figures/shown-text";
import { hasSiteUrl } from "@/lib/site/address";
import { figureUrl } from "@/lib/site/figure-url";
import { Drawing } from "../Drawing";
import { drawingHeight, drawingSpec } from "../drawing-spec";
import { filePalette } from "../palette";
import { fitDrawing } from "./fit";
import { type SheetFormatName, sheetFormats } from "./formats";
import { layoutSheet, type SheetText } from "./layout";
import { type Drawn, insertDrawing, Sheet } from "./Sheet";
import { layoutMatrix, SheetMatrix } from "./SheetMatrix";

/** Mounts an element and returns its HTML; build and browser each have their own way. */
export type Mount = (element: ReactElement) => Promise<string>;

/** Fewest and most lines of a sheet of given height; what is left is told by its number. */
const LINES: Partial<Record<SheetFormatName, readonly [number, number]>> = {
  slide: [9, 14],
  square: [10, 14],
  card: [7, 10],
};

export interface SheetRequest {
  id: FigureId;
  context: FigureContext;
  options: FigureOptions;
  format: SheetFormatName;
  theme: Theme;
}

/** The words of a figure's sheet. */
export function sheetText(id: FigureId, context: FigureContext, options: FigureOptions): SheetText {
  const { t } = context;
  const text = shownText(id, context, options);
  const rows = rowsOfFigure(context.dataset, id, options);
  return {
    ...text,
    link: hasSiteUrl
      ? `${t("site.name")} · ${figureUrl(id, context, options).replace(/^https?:\/\//, "")}`
      : t("site.name"),
    legend: legendOf(rows, context),
    description: imageDescription(id, context, options),
  };
}

/** Takes the SVG out of a mounted chart. @throws Error when nothing was drawn */
function drawingOf(html: string): Drawn {
  const match = /<svg[^>]*?viewBox="0 0 ([\d.]+) ([\d.]+)"[^>]*>([\s\S]*)<\/svg>/.exec(html);
  const [, width, height, markup] = match ?? [];
  if (!width || !height || !markup?.includes("data-mark")) throw new Error("the chart drew no marks");
  return { markup, width: Number(width), height: Number(height) };
}

/** Attributes that mean something on the page only. */
const PAGE_ONLY = / (?:class|data-[a-z]+|pointer-events|aria-label|role)="[^"]*"/g;

/**
 * Draws a figure as a standalone SVG document.
 * @param minify shortens the chart's markup; the build's own where it is at hand
 * @returns the SVG's text, with no style sheet and no reference to anything outside
 */
export async function drawSheet(
  { id, context, options, format: name, theme }: SheetRequest,
  mount: Mount,
  minify: (html: string) => string = (html) => html,
): Promise<string> {
  const { locale, dataset } = context;
  const format = sheetFormats[name];
  const palette = filePalette(theme, locale);
  const text = sheetText(id, context, options);
  const { body } = layoutSheet(text, format, locale);
  const matrix = matrixOf(dataset, id, options);
  let drawing: Drawn;
  if (matrix) {
    const layout = layoutMatrix(matrix, body.width, body.height, context);
    const html = await mount(
      // biome-ignore lint/a11y/noSvgWithoutTitle: taken apart again; the sheet around it has the title
      <svg>
        <SheetMatrix layout={layout} width={body.width} context={context} palette={palette} />
      </svg>,
    );
    drawing = {
      markup: html.replace(/^<svg>|<\/svg>$/g, ""),
      width: body.width,
      height: Math.max(layout.height, 1),
    };
  } else {
    const { height } = body;
    const range = LINES[name];
    const heightOf = (lines: number) => {
      const spec = drawingSpec(id, context, options, palette, { lines });
      return (width: number) => drawingHeight(spec, { width }, locale);
    };
    const fit = height === undefined || !range ? undefined : fitDrawing({ ...body, height }, range, heightOf);
    drawing = drawingOf(
      await mount(
        <Drawing
          id={id}
          context={context}
          options={options}
          size={{ width: fit?.width ?? body.width }}
          palette={palette}
          room={fit}
        />,
      ),
    );
    const { markup } = drawing;
    drawing.markup = minify(markup.replace(/<rect class="hit"[^>]*><\/rect>/g, "").replace(PAGE_ONLY, ""));
  }
  const made = { figure: id, edition: dataset.edition, locale, options, format: name, theme, width: format.width };
  const origin = pictureName(made, dataset);
  const sheet = await mount(<Sheet {...{ text, drawing, format, palette, locale, origin }} />);
  return insertDrawing(sheet, drawing);
}
