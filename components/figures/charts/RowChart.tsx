import { CartesianGrid, ReferenceLine, Scatter, ScatterChart, useXAxisScale, XAxis, YAxis } from "recharts";
import { textWidth } from "@/lib/format/text-width";
import type { Locale } from "@/lib/i18n/locales";
import type { Palette } from "../palette";
import { ChartLine } from "./ChartLine";
import { MarkGroup } from "./ChartMark";
import { FONT, type Layout, layoutOf, type PlacedLine } from "./layout";
import type { AxisSpec, ChartSize, ChartSpec } from "./spec";

function Bracket({ spec, layout, palette }: { spec: ChartSpec; layout: Layout; palette: Palette }) {
  const scale = useXAxisScale("0");
  const { bracket } = spec;
  const placed = layout.lines.find(({ line }) => line.key === bracket?.afterLine);
  if (!scale || !bracket || !placed) return null;
  const from = scale(bracket.from) as number;
  const to = scale(bracket.to) as number;
  const y = layout.plot.top + placed.bottom + (placed.line.spaceAfter ?? 0) / 2 + 6;
  const half = textWidth(bracket.text, FONT.value, "bold") / 2 + 4;
  const centre = Math.min(Math.max((from + to) / 2, layout.plot.left + half), layout.plot.right - half);
  return (
    <MarkGroup
      mark={{
        rows: bracket.rows,
        carriers: [],
        colour: palette.ink,
        symbol: "circle",
        fill: "solid",
        soft: false,
        head: "",
        value: bracket.text,
        status: "",
        spoken: bracket.spoken,
      }}
    >
      <rect className="hit" x={from} y={y - 22} width={to - from} height={32} fill="none" pointerEvents="all" />
      <path
        d={`M${from} ${y - 6}v12M${to} ${y - 6}v12M${from} ${y}H${to}`}
        stroke={palette.ink}
        strokeWidth={1.3}
        fill="none"
      />
      <text x={centre} y={y - 8} textAnchor="middle" fontSize={FONT.value} fontWeight={700} fill={palette.ink}>
        {bracket.text}
      </text>
    </MarkGroup>
  );
}

/** How far the word of a line near the edge moves in, so that it stays on the drawing. */
function shiftInside(
  { at, text }: NonNullable<ChartSpec["reference"]>,
  axis: AxisSpec,
  layout: Layout,
): { dx?: number } {
  const [low, high] = axis.domain;
  const { left, right } = layout.plot;
  const x = left + ((at - low) / (high - low)) * (right - left);
  const beyond = x + textWidth(text, FONT.small) / 2 + 3 - layout.width;
  return beyond > 0 ? { dx: -Math.ceil(beyond) } : {};
}

/** Keeps only ticks whose labels leave room for one another. */
function roomyTicks(axis: AxisSpec, width: number): number[] {
  const [low, high] = axis.domain;
  const place = (value: number) =>
    axis.scale === "log"
      ? (Math.log(value / low) / Math.log(high / low)) * width
      : ((value - low) / (high - low)) * width;
  const widest = Math.max(...axis.ticks.map((tick) => textWidth(axis.format(tick), FONT.small)));
  for (let step = 1; step < axis.ticks.length; step += 1) {
    const kept = axis.ticks.filter((_, index) => index % step === 0);
    const gaps = kept.slice(1).map((tick, index) => place(tick) - place(kept[index] as number));
    if (Math.min(...gaps) > widest + 8) return kept;
  }
  return axis.ticks.slice(0, 1);
}

/**
 * The one drawing behind seven figures and the lanes of an eighth: labelled lines of marks over a shared axis.
 * Pure: the same spec gives the same SVG in the browser and at build.
 */
export function RowChart(props: { spec: ChartSpec; size: ChartSize; palette: Palette; locale: Locale }) {
  const { spec, size, palette, locale } = props;
  const layout = layoutOf(spec, size, locale);
  const { plot, lines } = layout;
  const twoAxes = spec.axes.length === 2;
  const bottomAxis = spec.axes.at(-1) as AxisSpec;
  const shape = ({ payload }: { payload?: { placed: PlacedLine } }) =>
    payload ? <ChartLine placed={payload.placed} spec={spec} layout={layout} palette={palette} /> : <g />;
  const caption = (axis: AxisSpec, y: number) => (
    <text x={plot.right} y={y} textAnchor="end" fontSize={FONT.small} fill={palette.muted}>
      {axis.caption}
    </text>
  );
  return (
    <ScatterChart
      width={layout.width}
      height={layout.height}
      margin={{
        left: plot.left,
        right: layout.width - plot.right,
        top: twoAxes ? 20 : plot.top,
        bottom: bottomAxis.caption ? 18 : 0,
      }}
      accessibilityLayer={false}
      role="group"
      aria-label={spec.label}
      style={{ fontFamily: palette.font }}
    >
      <CartesianGrid xAxisId={String(spec.axes.length - 1)} horizontal={false} stroke={palette.grid} syncWithTicks />
      {spec.axes.map((axis, index) => (
        <XAxis
          key={axis.caption || "x"}
          xAxisId={String(index)}
          dataKey="x"
          type="number"
          orientation={twoAxes && index === 0 ? "top" : "bottom"}
          scale={axis.scale === "log" ? "log" : "linear"}
          domain={axis.domain}
          ticks={roomyTicks(axis, plot.right - plot.left)}
          interval={0}
          height={twoAxes && index === 0 ? 24 : 30}
          tickFormatter={axis.format}
          tickLine={false}
          axisLine={{ stroke: palette.muted }}
          tick={{ fill: palette.muted, fontSize: FONT.small }}
        />
      ))}
      <YAxis dataKey="y" type="number" domain={[0, plot.bottom - plot.top]} reversed hide width={0} />
      {spec.reference && (
        <ReferenceLine
          x={spec.reference.at}
          xAxisId="0"
          stroke={palette.muted}
          strokeDasharray="4 3"
          label={{
            value: spec.reference.text,
            position: "top",
            fill: palette.muted,
            fontSize: FONT.small,
            ...shiftInside(spec.reference, spec.axes[0], layout),
          }}
        />
      )}
      {spec.axes.map((axis, index) => (
        <Scatter
          key={axis.caption || "x"}
          xAxisId={String(index)}
          data={lines
            .filter(({ line }) => line.axis === index)
            .map((placed) => ({ x: axis.domain[0], y: placed.markY, placed }))}
          isAnimationActive={false}
          shape={shape}
        />
      ))}
      <Bracket spec={spec} layout={layout} palette={palette} />
      {twoAxes && caption(spec.axes[0], 14)}
      {bottomAxis.caption && caption(bottomAxis, layout.height - 4)}
    </ScatterChart>
  );
}
