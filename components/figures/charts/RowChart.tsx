import type { ChartLayout, PlacedAxis } from "@/lib/drawing/layout";
import type { Palette } from "@/lib/drawing/palette";
import { path, px } from "@/lib/drawing/px";
import { type ChartSpec, FONT } from "@/lib/drawing/spec";
import type { Locale } from "@/lib/i18n/locales";
import { Axis, Grid } from "./Axis";
import { ChartLine } from "./ChartLine";
import { MarkGroup } from "./MarkGroup";

function Bracket(props: {
  bracket: NonNullable<ChartSpec["bracket"]>;
  place: NonNullable<ChartLayout["bracket"]>;
  palette: Palette;
}) {
  const { bracket, place, palette } = props;
  const { from, to, y, textX } = place;
  return (
    <MarkGroup
      mark={{ ...bracket, carriers: [] }}
      palette={palette}
      hit={{ x: from, y: y - 22, width: to - from, height: 32 }}
    >
      <path
        d={path`M${from} ${y - 6}v12M${to} ${y - 6}v12M${from} ${y}H${to}`}
        stroke={palette.ink}
        strokeWidth={1.2}
        fill="none"
      />
      <text x={px(textX)} y={px(y - 8)} textAnchor="middle" fontSize={FONT.value} fontWeight={700} fill={palette.ink}>
        {bracket.text}
      </text>
    </MarkGroup>
  );
}

/** Labelled lines of marks over a shared axis, or two. */
export function RowChart(props: { spec: ChartSpec; layout: ChartLayout; palette: Palette; locale: Locale }) {
  const { spec, layout, palette, locale } = props;
  const { plot, lines, axes, reference, bracket } = layout;
  return (
    <>
      <Grid ticks={(axes.at(-1) as PlacedAxis).ticks} plot={plot} palette={palette} />
      {spec.bracket && bracket && <Bracket bracket={spec.bracket} place={bracket} palette={palette} />}
      {axes.map(
        ({ caption, side }) =>
          caption && (
            <text key={side} x={plot.right} y={caption.y} textAnchor="end" fontSize={FONT.small} fill={palette.muted}>
              {caption.text}
            </text>
          ),
      )}
      {reference && (
        <>
          <path
            d={path`M${reference.x} ${plot.bottom}V${plot.top}`}
            stroke={palette.muted}
            strokeDasharray="4 3"
            fill="none"
          />
          <text x={px(reference.textX)} y={plot.top - 5} textAnchor="middle" fontSize={FONT.small} fill={palette.muted}>
            {reference.text}
          </text>
        </>
      )}
      {axes.map((axis) => (
        <Axis key={axis.side} axis={axis} plot={plot} palette={palette} />
      ))}
      {lines.map((placed) => (
        <ChartLine key={placed.line.key} {...{ placed, spec, layout, palette, locale }} />
      ))}
    </>
  );
}
