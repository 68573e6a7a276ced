import type { ReactNode } from "react";
import { Dot } from "../marks/Dot";
import { Span } from "../marks/Span";
import type { Palette } from "../palette";
import type { AxisSpec, MarkSpec } from "./spec";

const BAR = 18;

/** A mark's group: what tooltip, keyboard, highlighting and screen readers hold on to. */
export function MarkGroup({ mark, children }: { mark: MarkSpec; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a group in a drawing is not interactive by itself
    <g
      className="mark"
      role="img"
      aria-label={mark.spoken}
      data-mark={mark.rows.join(" ")}
      data-carrier={mark.carriers.join(" ")}
    >
      {children}
    </g>
  );
}

/** Ends of a mark's drawing on the x axis, px. */
export function reachOf(mark: MarkSpec, axis: AxisSpec, scale: (value: number) => number): [number, number] {
  const { lower, upper } = mark.extent as { lower: number; upper: number };
  if (lower === upper && axis.scale === "linear") return [scale(axis.domain[0]), scale(upper)];
  const [from, to] = [scale(lower), scale(upper)];
  // A day or a single number is a dot, as wide as one.
  return to - from < 12 ? [(from + to) / 2 - 9, (from + to) / 2 + 9] : [from, to];
}

/**
 * The drawing of one number, range or date.
 * On a linear axis a single number is a bar from zero; elsewhere length means nothing and it is a dot.
 */
export function ChartMark(props: {
  mark: MarkSpec;
  axis: AxisSpec;
  scale: (value: number) => number;
  y: number;
  palette: Palette;
}) {
  const { mark, axis, scale, y, palette } = props;
  if (!mark.extent) return null;
  const { lower, upper } = mark.extent;
  const shared = { fill: mark.fill, colour: mark.colour, paper: palette.paper };
  const [from, to] = reachOf(mark, axis, scale);
  const isPoint = lower === upper;
  if (isPoint && axis.scale === "linear") {
    return <Span x={from} y={y} width={Math.max(to - from, 1.5)} height={BAR} softEnd={mark.soft} {...shared} />;
  }
  if (isPoint || scale(upper) - scale(lower) < 12) {
    return <Dot x={(from + to) / 2} y={y} symbol={mark.symbol} soft={mark.soft} {...shared} />;
  }
  return <Span x={from} y={y} width={to - from} height={BAR} softStart={mark.soft} softEnd={mark.soft} {...shared} />;
}
