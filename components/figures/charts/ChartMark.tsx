import type { ReactNode } from "react";
import { Arrow } from "../marks/Arrow";
import { Dot } from "../marks/Dot";
import { Span } from "../marks/Span";
import { TrackMark } from "../marks/TrackMark";
import type { Palette } from "../palette";
import type { AxisSpec, MarkSpec } from "./spec";

const BAR = 18;
/** Half a single number's width, and how far an open end points, px. */
const DOT = 9;
const ARROW = 46;

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
  // A label stands clear of the tick of a term that was not needed, too.
  if (mark.track) return [scale(lower) - 5, Math.max(scale(upper) + 10, scale(mark.track.due ?? upper) + 2)];
  if (mark.open === "end") {
    const from = scale(lower);
    return [axis.scale === "linear" ? scale(axis.domain[0]) : from - DOT, from + ARROW];
  }
  if (mark.open === "start") return [scale(upper) - ARROW, scale(upper) + DOT];
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
  if (mark.track) {
    return (
      <TrackMark track={mark.track} verdict={mark.verdict} scale={scale} y={y} colour={mark.colour} palette={palette} />
    );
  }
  const shared = { fill: mark.fill, colour: mark.colour, paper: palette.paper };
  const [from, to] = reachOf(mark, axis, scale);
  if (mark.open) {
    const at = scale(mark.open === "end" ? lower : upper);
    const arrow = <Arrow x={at} y={y} length={mark.open === "end" ? ARROW : -ARROW} colour={mark.colour} />;
    return axis.scale === "linear" && mark.open === "end" ? (
      <>
        <Span x={from} y={y} width={Math.max(at - from, 1.5)} height={BAR} {...shared} />
        {arrow}
      </>
    ) : (
      <>
        {arrow}
        <Dot x={at} y={y} symbol={mark.symbol} {...shared} />
      </>
    );
  }
  const isPoint = lower === upper;
  if (isPoint && axis.scale === "linear") {
    return <Span x={from} y={y} width={Math.max(to - from, 1.5)} height={BAR} softEnd={mark.soft} {...shared} />;
  }
  if (isPoint || scale(upper) - scale(lower) < 12) {
    return <Dot x={(from + to) / 2} y={y} symbol={mark.symbol} soft={mark.soft} {...shared} />;
  }
  return <Span x={from} y={y} width={to - from} height={BAR} softStart={mark.soft} softEnd={mark.soft} {...shared} />;
}
