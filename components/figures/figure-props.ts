import type { FigureOptions } from "@/lib/figures/catalogue";
import type { FigureContext } from "@/lib/figures/context";
import type { ChartSize } from "./charts/spec";
import type { Palette } from "./palette";

/** What every chart of the catalogue takes. */
export interface FigureProps {
  context: FigureContext;
  options: FigureOptions;
  size: ChartSize;
  palette: Palette;
}
