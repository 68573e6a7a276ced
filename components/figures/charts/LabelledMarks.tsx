import type { ChartLayout } from "@/lib/drawing/layout";
import { calmed, type Palette } from "@/lib/drawing/palette";
import { path, px } from "@/lib/drawing/px";
import { reachOf } from "@/lib/drawing/reach";
import type { Scale } from "@/lib/drawing/scale";
import { type AxisSpec, FONT, type LineSpec } from "@/lib/drawing/spec";
import { wrapText } from "@/lib/format/line-break";
import { textWidth } from "@/lib/format/text-width";
import type { Locale } from "@/lib/i18n/locales";
import { TextLines } from "../marks/TextLines";
import { ChartMark } from "./ChartMark";
import { MarkGroup } from "./MarkGroup";

const CLEAR = 8;

/** Marks sharing one lane, each with name and value above it, or below where above is taken. */
export function LabelledMarks(props: {
  line: LineSpec;
  axis: AxisSpec;
  scale: Scale;
  y: number;
  palette: Palette;
  layout: ChartLayout;
  locale: Locale;
}) {
  const { line, axis, scale, y, palette, layout, locale } = props;
  let aboveTaken = Number.NEGATIVE_INFINITY;
  const placed = line.marks.map((mark) => {
    const [from, to] = reachOf(mark, axis, scale);
    const x = (from + to) / 2;
    const width = Math.max(
      textWidth(mark.head, FONT.small, "bold"),
      textWidth(mark.value, FONT.value, "bold"),
      textWidth(mark.status, FONT.small),
    );
    const centre = Math.min(
      Math.max(x, layout.plot.left - (layout.narrow ? 10 : 0) + width / 2),
      layout.width - width / 2 - 2,
    );
    const above = centre - width / 2 > aboveTaken + CLEAR;
    if (above) aboveTaken = centre + width / 2;
    return { mark, x, centre, above, width };
  });
  const belowLimit = Math.min(
    layout.width,
    ...placed.filter(({ above }) => !above).map(({ centre, width }) => centre - width / 2 - CLEAR),
  );
  const arrowFrom = placed.find(({ mark }) => mark.rows[0] === line.arrow?.from.rows[0]);
  const arrowEnd = arrowFrom ? arrowFrom.x - 16 : 0;
  const arrowLength = layout.narrow ? 84 : 120;
  return (
    <>
      <path d={path`M${layout.plot.left} ${y}H${layout.plot.right}`} stroke={palette.grid} strokeWidth={1} />
      {line.arrow && arrowFrom && (
        <g data-carrier={palette.onPage ? line.arrow.from.carriers.join(" ") : undefined}>
          {[0.9, 0.7, 0.5, 0.3].map((opacity, index) => (
            <path
              key={opacity}
              d={path`M${arrowEnd - (index * arrowLength) / 4} ${y}h${-arrowLength / 4}`}
              stroke={arrowFrom.mark.colour}
              strokeOpacity={opacity}
              strokeWidth={2.6}
              strokeLinecap="round"
              strokeDasharray="0.1 6"
            />
          ))}
          <path
            d={path`M${arrowEnd - arrowLength + 4} ${y - 5}l-7 5l7 5`}
            stroke={arrowFrom.mark.colour}
            strokeOpacity={0.55}
            strokeWidth={2}
            fill="none"
          />
          <TextLines
            lines={wrapText(line.arrow.text, layout.narrow ? 150 : 260, FONT.small, locale)}
            x={px(Math.min(arrowEnd, belowLimit))}
            y={y + 26}
            leading={15}
            textAnchor="end"
            fontSize={FONT.small}
            fill={palette.muted}
          />
        </g>
      )}
      {placed.map(({ mark, x, centre, above }) => (
        <MarkGroup
          key={mark.rows.join(" ")}
          mark={mark}
          palette={palette}
          hit={{ x: x - 22, y: y - 22, width: 44, height: 44 }}
        >
          <ChartMark mark={mark} axis={axis} scale={scale} y={y} palette={palette} />
          {[
            {
              text: mark.head,
              dy: above ? -46 : 27,
              fontSize: FONT.small,
              fontWeight: 700,
              fill: mark.calm ? palette.muted : mark.colour,
            },
            {
              text: mark.value,
              dy: above ? -31 : 43,
              fontSize: FONT.value,
              fontWeight: 700,
              fill: (mark.calm ? calmed(palette) : palette).ink,
            },
            { text: mark.status, dy: above ? -17 : 57, fontSize: FONT.small, fill: palette.muted },
          ].map(({ text, dy, ...look }) => (
            <text key={dy} x={px(centre)} y={px(y + dy)} textAnchor="middle" {...look}>
              {text}
            </text>
          ))}
        </MarkGroup>
      ))}
    </>
  );
}
