import { CartesianAxis, CartesianGrid } from "recharts";
import type { ChartLayout, PlacedAxis, PlacedTick } from "@/lib/drawing/layout";
import type { Palette } from "@/lib/drawing/palette";
import { path, px } from "@/lib/drawing/px";
import { FONT } from "@/lib/drawing/spec";

/** From an axis to the baseline of its numbers, px: below it, or above. */
const BASELINE = { bottom: 16.52, top: -8 } as const;

type Plot = ChartLayout["plot"];

// Recharts names the classes of its groups, which programs that draw our files stumble over: in a file the same elements
// stand in plain groups.

/** A vertical line at each tick of an axis, from the top of the plot to its bottom. */
export function Grid({ ticks, plot, palette }: { ticks: PlacedTick[]; plot: Plot; palette: Palette }) {
  const { left, right, top, bottom } = plot;
  const lineAt = (x: number, index: number) => (
    <path key={index} d={path`M${x} ${top}V${bottom}`} stroke={palette.grid} fill="none" />
  );
  if (!palette.onPage) return <g>{ticks.map(({ x }, index) => lineAt(x, index))}</g>;
  return (
    <CartesianGrid
      x={left}
      y={top}
      width={right - left}
      height={bottom - top}
      horizontal={false}
      verticalPoints={ticks.map(({ x }) => x)}
      vertical={({ x1, index }) => lineAt(x1, index)}
    />
  );
}

/** The numbers beside an axis. */
function TickTexts({ axis, plot, palette }: AxisProps) {
  const { y, side, ticks } = axis;
  const textOf = ({ x, text }: PlacedTick, index: number) => (
    <text
      key={index}
      x={px(x)}
      y={px(y + BASELINE[side])}
      textAnchor="middle"
      fontSize={FONT.small}
      fill={palette.muted}
    >
      {text}
    </text>
  );
  if (!palette.onPage) return <g>{ticks.map(textOf)}</g>;
  const room = { x: plot.left, y, width: plot.right - plot.left, height: FONT.small };
  return (
    <CartesianAxis
      axisType="xAxis"
      orientation={side}
      {...room}
      viewBox={room}
      ticks={ticks.map(({ x, text }, index) => ({ value: text, coordinate: x, index }))}
      interval={0}
      axisLine={false}
      tickLine={false}
      tick={(props) => {
        const { index } = props as { index: number };
        return textOf(ticks[index] as PlacedTick, index);
      }}
    />
  );
}

interface AxisProps {
  axis: Pick<PlacedAxis, "y" | "side" | "ticks">;
  plot: Plot;
  palette: Palette;
}

/** An axis: its line, and its numbers beside it. */
export function Axis(props: AxisProps) {
  const { axis, plot, palette } = props;
  return (
    <>
      <path d={`M${plot.left} ${axis.y}H${plot.right}`} stroke={palette.muted} fill="none" />
      <TickTexts {...props} />
    </>
  );
}
