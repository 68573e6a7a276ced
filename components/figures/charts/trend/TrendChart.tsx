import { ReferenceLine, Scatter, ScatterChart, XAxis, YAxis } from "recharts";
import type { Locale } from "@/lib/i18n/locales";
import { TextLines } from "../../marks/TextLines";
import type { Palette } from "../../palette";
import { MarkGroup } from "../ChartMark";
import { FONT } from "../layout";
import type { ChartSize } from "../spec";
import { LEADING, type PlacedFacet, trendLayout } from "./layout";
import type { TrendSpec } from "./spec";
import { TrendMarkShape } from "./TrendMarkShape";

function Facet({ placed, palette, width }: { placed: PlacedFacet; palette: Palette; width: number }) {
  const { facet, top, plot, marks, ticks } = placed;
  const [first] = marks;
  return (
    <g>
      <text
        x={0}
        y={top + 17}
        fontSize={FONT.head}
        fontWeight={700}
        fill={first?.mark.calm ? palette.muted : (first?.mark.colour ?? palette.ink)}
      >
        {facet.label}
      </text>
      {ticks.map(({ value, y, text }) => (
        <g key={value}>
          <path d={`M${plot.x} ${y}H${width}`} stroke={palette.grid} strokeWidth={1} fill="none" />
          <text x={plot.x - 8} y={y + 4} textAnchor="end" fontSize={FONT.small} fill={palette.muted}>
            {text}
          </text>
        </g>
      ))}
      {facet.joined &&
        marks
          .slice(1)
          .map((mark, index) => (
            <path
              key={mark.mark.rows[0]}
              d={`M${marks[index]?.x} ${marks[index]?.y}L${mark.x} ${mark.y}`}
              stroke={mark.mark.colour}
              strokeWidth={1.6}
              strokeOpacity={0.55}
              fill="none"
            />
          ))}
      {marks.map((mark) => (
        <TrendMarkShape key={mark.mark.rows.join(" ")} placed={mark} palette={palette} />
      ))}
    </g>
  );
}

/** Numbers against time, one facet below the other; Recharts gives the axis of time, facets place their own numbers. */
export function TrendChart(props: { spec: TrendSpec; size: ChartSize; palette: Palette; locale: Locale }) {
  const { spec, size, palette, locale } = props;
  const layout = trendLayout(spec, size, locale);
  const { plot, facets, missingLines, missingTop, width, height } = layout;
  const below = height - plot.bottom;
  const shape = ({ payload }: { payload?: { placed: PlacedFacet } }) =>
    payload ? <Facet placed={payload.placed} palette={palette} width={plot.right} /> : <g />;
  return (
    <ScatterChart
      width={width}
      height={height}
      margin={{ left: plot.left, right: width - plot.right, top: 0, bottom: below - 30 }}
      accessibilityLayer={false}
      role="group"
      aria-label={spec.label}
      style={{ fontFamily: palette.font }}
    >
      <XAxis
        dataKey="x"
        type="number"
        domain={spec.time.domain}
        ticks={spec.time.ticks}
        interval={0}
        height={30}
        tickFormatter={spec.time.format}
        tickLine={false}
        axisLine={{ stroke: palette.muted }}
        tick={{ fill: palette.muted, fontSize: FONT.small }}
      />
      <YAxis dataKey="y" type="number" domain={[0, plot.bottom]} reversed hide width={0} />
      {spec.time.ticks.map((tick) => (
        <ReferenceLine key={tick} x={tick} stroke={palette.grid} />
      ))}
      <Scatter
        data={facets.map((placed) => ({ x: spec.time.domain[0], y: placed.top, placed }))}
        isAnimationActive={false}
        shape={shape}
      />
      {spec.missing && (
        <MarkGroup
          mark={{
            rows: spec.missing.rows,
            carriers: [],
            colour: palette.muted,
            symbol: "circle",
            fill: "solid",
            soft: false,
            head: "",
            value: spec.missing.value,
            status: "",
            spoken: spec.missing.spoken,
          }}
        >
          <rect
            className="hit"
            x={0}
            y={missingTop - 4}
            width={width}
            height={(missingLines.length + 1) * LEADING + 8}
            fill="none"
            pointerEvents="all"
          />
          <text x={0} y={missingTop + 11} fontSize={FONT.small} fontStyle="italic" fill={palette.muted}>
            {spec.missing.value}
          </text>
          <TextLines
            lines={missingLines}
            x={0}
            y={missingTop + 11 + LEADING}
            leading={LEADING}
            fontSize={FONT.small}
            fill={palette.muted}
          />
        </MarkGroup>
      )}
    </ScatterChart>
  );
}
