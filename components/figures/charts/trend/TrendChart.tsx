import type { Palette } from "@/lib/drawing/palette";
import { path, px } from "@/lib/drawing/px";
import { FONT } from "@/lib/drawing/spec";
import { LEADING, type PlacedFacet, type TrendLayout } from "@/lib/drawing/trend/layout";
import type { TrendSpec } from "@/lib/drawing/trend/spec";
import { TextLines } from "../../marks/TextLines";
import { Axis, Grid } from "../Axis";
import { MarkGroup } from "../MarkGroup";
import { TrendMarkShape } from "./TrendMarkShape";

function Facet({ placed, palette, right }: { placed: PlacedFacet; palette: Palette; right: number }) {
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
      {ticks.map(({ y, text }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: drawn anew it is the same element at another place
        <g key={index}>
          <path d={path`M${plot.x} ${y}H${right}`} stroke={palette.grid} strokeWidth={1} fill="none" />
          <text x={plot.x - 8} y={px(y + 4)} textAnchor="end" fontSize={FONT.small} fill={palette.muted}>
            {text}
          </text>
        </g>
      ))}
      {facet.joined &&
        marks.slice(1).map((mark, index) => {
          const from = marks[index] as (typeof marks)[number];
          return (
            <path
              key={mark.mark.rows[0]}
              d={path`M${from.x} ${from.y}L${mark.x} ${mark.y}`}
              stroke={mark.mark.colour}
              strokeWidth={1.6}
              strokeOpacity={0.55}
              fill="none"
            />
          );
        })}
      {marks.map((mark) => (
        <TrendMarkShape key={mark.mark.rows.join(" ")} placed={mark} palette={palette} />
      ))}
    </g>
  );
}

function Missing({
  layout,
  missing,
  palette,
}: {
  layout: TrendLayout;
  missing: NonNullable<TrendSpec["missing"]>;
  palette: Palette;
}) {
  const { missingLines, missingTop, width } = layout;
  return (
    <MarkGroup
      mark={{ ...missing, carriers: [] }}
      palette={palette}
      hit={{ x: 0, y: missingTop - 4, width, height: (missingLines.length + 1) * LEADING + 8 }}
    >
      <text x={0} y={missingTop + 11} fontSize={FONT.small} fontStyle="italic" fill={palette.muted}>
        {missing.value}
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
  );
}

/** Numbers against time, one facet below the other, each on a scale of its own above the shared axis of time. */
export function TrendChart({ spec, layout, palette }: { spec: TrendSpec; layout: TrendLayout; palette: Palette }) {
  const { plot, facets, ticks } = layout;
  return (
    <>
      {spec.missing && <Missing layout={layout} missing={spec.missing} palette={palette} />}
      <Grid ticks={ticks} plot={plot} palette={palette} />
      <Axis axis={{ y: plot.bottom, side: "bottom", ticks }} plot={plot} palette={palette} />
      {facets.map((placed) => (
        <Facet key={placed.facet.id} placed={placed} palette={palette} right={plot.right} />
      ))}
    </>
  );
}
