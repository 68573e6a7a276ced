import { useXAxisScale } from "recharts";
import { textWidth } from "../fit";
import type { Palette } from "../palette";
import { ChartMark, MarkGroup, reachOf } from "./ChartMark";
import { LabelledMarks } from "./LabelledMarks";
import { FONT, type Layout, type PlacedLine } from "./layout";
import type { AxisSpec, ChartSpec } from "./spec";

const LEADING = 17;

/** One line of a chart: its label, its marks and their values. */
export function ChartLine(props: {
  placed: PlacedLine;
  spec: ChartSpec;
  layout: Layout;
  palette: Palette;
}) {
  const { placed, spec, layout, palette } = props;
  const { line, headLines, labelLines } = placed;
  const axis = spec.axes[line.axis] as AxisSpec;
  const axisScale = useXAxisScale(String(line.axis));
  if (!axisScale) return null;
  const scale = (value: number) => axisScale(value) as number;
  const { plot, narrow } = layout;
  const y = plot.top + placed.markY;
  const lineTop = plot.top + placed.top;
  const textHeight = (headLines.length + labelLines.length) * LEADING;
  const textTop = narrow ? lineTop + 6 : y - textHeight / 2;
  const x = narrow ? 4 : 0;
  const texts = (
    <>
      {headLines.map((text, index) => (
        <text key={text} x={x} y={textTop + index * LEADING + 13} fontSize={FONT.head} fontWeight={700} fill={palette.ink}>
          {text}
        </text>
      ))}
      {labelLines.map((text, index) => (
        <text
          key={text}
          x={x}
          y={textTop + (headLines.length + index) * LEADING + 13}
          fontSize={FONT.label}
          fill={palette.muted}
        >
          {text}
        </text>
      ))}
    </>
  );
  if (spec.labelledMarks) {
    return (
      <g>
        {texts}
        <LabelledMarks {...{ line, axis, scale, y, palette, layout }} />
      </g>
    );
  }
  return line.marks.map((mark) => {
    const [from, to] = mark.extent ? reachOf(mark, axis, scale) : [plot.left, plot.left];
    const width = textWidth(mark.value, FONT.value) + (mark.status ? textWidth(mark.status, FONT.small) + 8 : 0);
    const fitsRight = to + 12 + width <= layout.width;
    const value = (
      <>
        <tspan fontSize={FONT.value} fontWeight={700} fill={palette.ink}>
          {mark.value}
        </tspan>
        {mark.status && (
          <tspan dx={mark.value ? 6 : 0} fontSize={FONT.small} fill={palette.muted}>
            {mark.status}
          </tspan>
        )}
      </>
    );
    return (
      <MarkGroup key={mark.rows.join(" ")} mark={mark}>
        <rect className="hit" x={0} y={lineTop} width={layout.width} height={placed.bottom - placed.top} fill="none" pointerEvents="all" />
        {texts}
        <ChartMark mark={mark} axis={axis} scale={scale} y={y} palette={palette} />
        {!mark.extent ? (
          <>
            <path d={`M${plot.left} ${y}h${narrow ? 40 : 28}`} stroke={palette.muted} strokeWidth={1.5} strokeDasharray="2 4" fill="none" />
            <text x={plot.left + (narrow ? 50 : 38)} y={y + 4.5} fontSize={FONT.label} fontStyle="italic" fill={palette.muted}>
              {mark.value}
            </text>
          </>
        ) : narrow ? (
          <text x={x} y={textTop + textHeight + 14}>
            {value}
          </text>
        ) : (
          <text x={fitsRight ? to + 12 : from - 12} y={y + 5} textAnchor={fitsRight ? "start" : "end"}>
            {value}
          </text>
        )}
      </MarkGroup>
    );
  });
}
