import { CartesianAxis, CartesianGrid } from "recharts";
import type { ChartLayout, PlacedAxis, PlacedTick } from "@/lib/drawing/layout";
import type { Palette } from "@/lib/drawing/palette";
import { px } from "@/lib/drawing/px";
import { FONT } from "@/lib/drawing/spec";

/** From an axis to the baseline of its numbers, px: below it, or above. */
const BASELINE = { bottom: 16.52, top: -8 } as const;

type Plot = ChartLayout["plot"];

/** A vertical line at each tick of an axis, from the top of the plot to its bottom. */
export function Grid({ ticks, plot, palette }: { ticks: PlacedTick[]; plot: Plot; palette: Palette }) {
  const { left, right, top, bottom } = plot;
  return (
    <CartesianGrid
      x={left}
      y={top}
      width={right - left}
      height={bottom - top}
      horizontal={false}
      verticalPoints={ticks.map(({ x }) => x)}
      vertical={({ x1, y1, y2, key }) => (
        <path key={key} d={`M${px(x1)} ${px(y1)}V${px(y2)}`} stroke={palette.grid} fill="none" />
      )}
    />
  );
}

/** An axis: its line, and its numbers beside it. */
export function Axis({
  axis: { y, side, ticks },
  plot: { left, right },
  palette,
}: {
  axis: Pick<PlacedAxis, "y" | "side" | "ticks">;
  plot: Plot;
  palette: Palette;
}) {
  return (
    <>
      <path d={`M${left} ${y}H${right}`} stroke={palette.muted} fill="none" />
      <CartesianAxis
        axisType="xAxis"
        orientation={side}
        x={left}
        y={y}
        width={right - left}
        height={FONT.small}
        viewBox={{ x: left, y, width: right - left, height: FONT.small }}
        ticks={ticks.map(({ x, text }, index) => ({ value: text, coordinate: x, index }))}
        interval={0}
        axisLine={false}
        tickLine={false}
        tick={(props) => {
          const { x, text } = ticks[(props as { index: number }).index] as PlacedTick;
          return (
            <text x={px(x)} y={px(y + BASELINE[side])} textAnchor="middle" fontSize={FONT.small} fill={palette.muted}>
              {text}
            </text>
          );
        }}
      />
    </>
  );
}
