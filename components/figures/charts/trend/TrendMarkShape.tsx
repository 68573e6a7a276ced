import { calmed, type Palette } from "@/lib/drawing/palette";
import { path, px } from "@/lib/drawing/px";
import { FONT } from "@/lib/drawing/spec";
import { LEADING, type PlacedMark } from "@/lib/drawing/trend/layout";
import { Dot } from "../../marks/Dot";
import { Span } from "../../marks/Span";
import { MarkGroup } from "../MarkGroup";
import { rimOf } from "../rim";

const ARROW = 26;

function Shape({ placed, palette }: { placed: PlacedMark; palette: Palette }) {
  const { mark, box, x, y } = placed;
  const { fill, colour, symbol, soft, open, extent } = mark;
  const shared = { fill, colour, paper: palette.paper };
  if (open) {
    const tip = open === "end" ? y - ARROW : y + ARROW;
    const sign = open === "end" ? -1 : 1;
    return (
      <>
        <path d={path`M${x} ${y}V${tip}`} stroke={colour} strokeWidth={2.4} strokeOpacity={0.7} fill="none" />
        <path
          d={path`M${x - 6} ${tip - sign * 8}L${x} ${tip}L${x + 6} ${tip - sign * 8}`}
          stroke={colour}
          strokeWidth={2.2}
          fill="none"
        />
        <Dot x={x} y={y} symbol={symbol} {...shared} />
      </>
    );
  }
  if (extent && extent.lower !== extent.upper) {
    // A range stands upright: the same bar, turned.
    return (
      <g transform={path`rotate(-90 ${x} ${y})`}>
        <Span x={x - box.h / 2} y={y} width={box.h} height={14} softStart={soft} softEnd={soft} {...shared} />
      </g>
    );
  }
  // What covers a stretch of time is as long as that.
  if (box.w > 34) return <Span x={box.x} y={y} width={box.w} height={12} {...shared} />;
  return <Dot x={x} y={y} symbol={symbol} soft={soft} {...shared} />;
}

/** A number at its time, with its name and value beside it. */
export function TrendMarkShape(props: { placed: PlacedMark; palette: Palette }) {
  const { placed } = props;
  const { mark, box, label, lines } = placed;
  const palette = mark.calm ? calmed(props.palette) : props.palette;
  return (
    <MarkGroup mark={mark} palette={palette} hit={{ x: box.x - 4, y: box.y - 4, width: box.w + 8, height: box.h + 8 }}>
      {label?.leader && (
        <path
          d={path`M${placed.x} ${placed.y}L${label.leader.x2} ${label.leader.y2}`}
          stroke={palette.muted}
          strokeWidth={0.8}
          fill="none"
        />
      )}
      <Shape placed={placed} palette={palette} />
      {label &&
        lines.map((line, index) => {
          const isValue = line === mark.value;
          const y = label.box.y + index * LEADING + 11.5;
          return (
            <text
              // biome-ignore lint/suspicious/noArrayIndexKey: drawn anew it is the same element at another place
              key={index}
              x={px(label.anchor === "start" ? label.box.x : label.box.x + label.box.w)}
              y={px(y)}
              textAnchor={label.anchor}
              fontSize={FONT.small}
              fontWeight={isValue ? 700 : undefined}
              fill={isValue ? palette.ink : palette.muted}
              {...rimOf(palette)}
            >
              {line}
            </text>
          );
        })}
    </MarkGroup>
  );
}
