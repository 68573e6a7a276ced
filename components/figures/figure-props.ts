import type { FigureId } from "@/lib/figures/catalogue";
import type { FigureContext } from "@/lib/figures/context";
import type { FigureOptions } from "@/lib/figures/options";
import type { ChartSize } from "./charts/spec";
import type { Palette } from "./palette";

/** What a drawing is made of. */
export interface FigureProps {
  id: FigureId;
  context: FigureContext;
  options: FigureOptions;
  size: ChartSize;
  palette: Palette;
}
