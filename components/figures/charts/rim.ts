import type { Palette } from "@/lib/drawing/palette";

/** A rim in the paper's colour, which keeps a text readable where a line passes behind it. */
export function rimOf({ onPage, paper }: Palette) {
  return onPage ? ({ stroke: paper, strokeWidth: 4, strokeLinejoin: "round", paintOrder: "stroke" } as const) : {};
}
