"use client";

import { memo } from "react";
import { type DrawingSpec, drawingLayout, type PlacedDrawing } from "@/lib/drawing/drawing-spec";
import type { Palette } from "@/lib/drawing/palette";
import type { ChartSize } from "@/lib/drawing/spec";
import type { Locale } from "@/lib/i18n/locales";
import { RowChart } from "./charts/RowChart";
import { TrendChart } from "./charts/trend/TrendChart";

/** What a figure is drawn of. All of it is plain data, so that a page made on a server can hand it on. */
interface DrawingProps {
  drawing: DrawingSpec;
  size: ChartSize;
  palette: Palette;
  locale: Locale;
}

/** The elements of a placed drawing, in units of its own, for an SVG around them. */
export function DrawingElements({
  placed,
  palette,
  locale,
}: Pick<DrawingProps, "palette" | "locale"> & { placed: PlacedDrawing }) {
  return placed.kind === "trend" ? (
    <TrendChart spec={placed.spec} layout={placed.layout} palette={palette} />
  ) : (
    <RowChart spec={placed.spec} layout={placed.layout} palette={palette} locale={locale} />
  );
}

/** The drawing of a figure: its panels in one SVG; a matrix is a table and has none. */
export const Drawing = memo(function Drawing(props: DrawingProps) {
  const { drawing, size, palette, locale } = props;
  const placed = drawingLayout(drawing, size, locale);
  const { width, height } = placed.layout;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot hold a drawing
    <svg role="group" aria-label={drawing.spec.label} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <DrawingElements placed={placed} palette={palette} locale={locale} />
    </svg>
  );
});
