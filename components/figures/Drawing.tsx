import type { FigureId } from "@/lib/figures/catalogue";
import type { FigureContext } from "@/lib/figures/context";
import type { FigureOptions } from "@/lib/figures/options";
import { RowChart } from "./charts/RowChart";
import type { ChartSize, Room } from "./charts/spec";
import { TrendChart } from "./charts/trend/TrendChart";
import { drawingSpec } from "./drawing-spec";
import type { Palette } from "./palette";

/** The drawing of a figure: its panels on one sheet; a matrix is a table and has none. */
export function Drawing(props: {
  id: FigureId;
  context: FigureContext;
  options: FigureOptions;
  size: ChartSize;
  palette: Palette;
  /** Where room is scarce: the lines there is room for; the rest is told by its number. */
  room?: Room;
}) {
  const { id, context, options, size, palette, room } = props;
  const { locale } = context;
  const drawing = drawingSpec(id, context, options, palette, room);
  return drawing.kind === "trend" ? (
    <TrendChart spec={drawing.spec} size={size} palette={palette} locale={locale} />
  ) : (
    <RowChart spec={drawing.spec} size={size} palette={palette} locale={locale} />
  );
}
