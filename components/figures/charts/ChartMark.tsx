import type { Palette } from "@/lib/drawing/palette";
import { ARROW, NARROWEST, reachOf } from "@/lib/drawing/reach";
import type { Scale } from "@/lib/drawing/scale";
import type { AxisSpec, MarkSpec } from "@/lib/drawing/spec";
import { Arrow } from "../marks/Arrow";
import { Dot } from "../marks/Dot";
import { Span } from "../marks/Span";
import { TrackMark } from "../marks/TrackMark";

const BAR = 18;

/**
 * The drawing of one number, range or date.
 * On a linear axis a single number is a bar from zero; elsewhere length means nothing and it is a dot.
 */
export function ChartMark(props: { mark: MarkSpec; axis: AxisSpec; scale: Scale; y: number; palette: Palette }) {
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
  if (isPoint || scale(upper) - scale(lower) < NARROWEST) {
    return <Dot x={(from + to) / 2} y={y} symbol={mark.symbol} soft={mark.soft} {...shared} />;
  }
  return <Span x={from} y={y} width={to - from} height={BAR} softStart={mark.soft} softEnd={mark.soft} {...shared} />;
}
