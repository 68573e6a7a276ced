import { BESIDE } from "@/lib/drawing/label-width";
import { type ChartLayout, LEADING, type PlacedAxis, type PlacedLine } from "@/lib/drawing/layout";
import { calmed, type Palette } from "@/lib/drawing/palette";
import { path, px } from "@/lib/drawing/px";
import { reachOf } from "@/lib/drawing/reach";
import { type AxisSpec, type ChartSpec, FONT } from "@/lib/drawing/spec";
import { textWidth } from "@/lib/format/text-width";
import type { Locale } from "@/lib/i18n/locales";
import { TextLines } from "../marks/TextLines";
import { ChartMark } from "./ChartMark";
import { LabelledMarks } from "./LabelledMarks";
import { MarkGroup } from "./MarkGroup";
import { rimOf } from "./rim";
import { type Anchor, labelWidth, ValueLabel } from "./ValueLabel";

/** Drawn width of a single number or day. */
const DOT = 18;

/** One line of a chart: its label, its marks and their values. */
export function ChartLine(props: {
  placed: PlacedLine;
  spec: ChartSpec;
  layout: ChartLayout;
  palette: Palette;
  locale: Locale;
}) {
  const { placed, spec, layout, locale } = props;
  const { line, headLines, labelLines, isBeside } = placed;
  const isCalm = line.marks.length > 0 && line.marks.every(({ calm }) => calm);
  const palette = isCalm ? calmed(props.palette) : props.palette;
  const axis = spec.axes[line.axis] as AxisSpec;
  const { scale } = layout.axes[line.axis] as PlacedAxis;
  const { plot, narrow } = layout;
  if (line.heading) {
    const headingY = plot.top + placed.bottom - 9;
    return (
      <g>
        <TextLines
          lines={headLines}
          x={narrow ? 4 : 0}
          y={headingY - (headLines.length - 1) * LEADING}
          leading={LEADING}
          fontSize={FONT.head}
          fontWeight={700}
          fill={palette.muted}
        />
        <path
          d={path`M${narrow ? 4 : 0} ${headingY + 6}H${layout.width}`}
          stroke={palette.grid}
          strokeWidth={1}
          fill="none"
        />
      </g>
    );
  }
  const y = plot.top + placed.markY;
  const lineTop = plot.top + placed.top;
  const textHeight = (isBeside ? 1 : headLines.length + labelLines.length) * LEADING;
  const textTop = narrow ? lineTop + 6 : y - textHeight / 2;
  const x = narrow ? 4 : 0;
  const headStyle = { fontSize: FONT.head, fontWeight: 700, fill: palette.ink };
  const labelStyle = { fontSize: FONT.label, fill: palette.muted };
  const texts = isBeside ? (
    <text x={x} y={px(textTop + 13)} {...rimOf(palette)}>
      <tspan {...headStyle}>{line.head}</tspan>
      <tspan dx={BESIDE} {...labelStyle}>
        {line.label}
      </tspan>
    </text>
  ) : (
    <>
      <TextLines lines={headLines} x={x} y={textTop + 13} leading={LEADING} {...headStyle} {...rimOf(palette)} />
      <TextLines
        lines={labelLines}
        x={x}
        y={textTop + headLines.length * LEADING + 13}
        leading={LEADING}
        {...labelStyle}
        {...rimOf(palette)}
      />
    </>
  );
  if (spec.labelledMarks) {
    return (
      <g>
        {texts}
        <LabelledMarks {...{ line, axis, scale, y, palette, layout, locale }} />
      </g>
    );
  }
  return line.marks.map((mark) => {
    const [from, to] = mark.extent ? reachOf(mark, axis, scale) : [plot.left, plot.left];
    const valueWidth = textWidth(mark.value, FONT.value, "bold");
    const statusWidth = textWidth(mark.status, FONT.small);
    const oneLine = labelWidth(mark);
    const halo = mark.soft && to - from < DOT + 1 ? 7 : 0;
    const reach = halo + 12;
    const fitsBeside = (room: number) => to + reach + room <= layout.width || from - reach - room >= plot.left;
    // A bar reaching the far edge has room inside, where the label gets a plate of its own.
    const hasRoomInside = to - from > oneLine + 28;
    const stacked = !hasRoomInside && !fitsBeside(oneLine) && mark.value !== "";
    const width = stacked ? Math.max(valueWidth, statusWidth) : oneLine;
    const fitsRight = to + reach + width <= layout.width;
    const inside = !fitsRight && hasRoomInside;
    const valueX = inside ? (from + to) / 2 : fitsRight ? to + reach : from - reach;
    const label = (place: { x: number; y: number; anchor: Anchor; stacked: boolean }) => (
      <ValueLabel mark={mark} palette={palette} rim={rimOf(palette)} {...place} />
    );
    return (
      <MarkGroup
        key={mark.rows.join(" ")}
        mark={mark}
        palette={palette}
        hit={{ x: 0, y: lineTop, width: layout.width, height: placed.bottom - placed.top }}
      >
        {texts}
        <ChartMark mark={mark} axis={axis} scale={scale} y={y} palette={palette} />
        {!mark.extent ? (
          <>
            <path
              d={path`M${plot.left} ${y}h${narrow ? 40 : 28}`}
              stroke={palette.muted}
              strokeWidth={1.5}
              strokeDasharray="2 4"
              fill="none"
            />
            <text
              x={px(plot.left + (narrow ? 50 : 38))}
              y={px(y + 4.5)}
              fontSize={FONT.label}
              fontStyle="italic"
              fill={palette.muted}
            >
              {mark.value}
            </text>
          </>
        ) : narrow ? (
          label({ x, y: textTop + textHeight + 14, anchor: "start", stacked: false })
        ) : (
          <>
            {inside && (
              <rect
                x={px(valueX - width / 2 - 7)}
                y={px(y - 9)}
                width={px(width + 14)}
                height={18}
                fill={palette.paper}
              />
            )}
            {label({
              x: valueX,
              y: stacked ? y - 3 : y + 5,
              anchor: inside ? "middle" : fitsRight ? "start" : "end",
              stacked,
            })}
          </>
        )}
      </MarkGroup>
    );
  });
}
