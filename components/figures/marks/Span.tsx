import { hatchPath } from "@/lib/drawing/geometry";
import { path, px } from "@/lib/drawing/px";
import type { Fill } from "@/lib/figures/appearance";

/** Steps of the fade at a soft end; drawn as slices because gradients and masks do not survive every program. */
const STEPS = [0.08, 0.18, 0.29, 0.41, 0.53, 0.65, 0.77, 0.89];

interface Slice {
  x: number;
  width: number;
  opacity: number;
}

/** A bar cut into slices whose opacity falls towards its soft ends. */
function slicesOf(x: number, width: number, softStart: boolean, softEnd: boolean): Slice[] {
  const fade = Math.min(Math.max(width * 0.2, 10), width * 0.45);
  const step = fade / STEPS.length;
  const start = softStart ? STEPS.map((opacity, index) => ({ x: x + index * step, width: step, opacity })) : [];
  const end = softEnd
    ? STEPS.map((opacity, index) => ({ x: x + width - (index + 1) * step, width: step, opacity })).reverse()
    : [];
  const left = x + (softStart ? fade : 0);
  const right = x + width - (softEnd ? fade : 0);
  return [...start, { x: left, width: right - left, opacity: 1 }, ...end];
}

/** An interval (or, from zero, an amount): a bar whose fill tells the status and whose soft ends tell vagueness. */
export function Span(props: {
  x: number;
  y: number;
  width: number;
  height: number;
  fill: Fill;
  colour: string;
  paper: string;
  softStart?: boolean;
  softEnd?: boolean;
}) {
  const { x, y, width, height, fill, colour, paper, softStart = false, softEnd = false } = props;
  const slices = slicesOf(x, width, softStart, softEnd);
  const top = y - height / 2;
  const bottom = top + height;
  if (fill === "solid") {
    return slices.map((slice) => (
      <rect
        key={slice.x}
        x={px(slice.x)}
        y={px(top)}
        width={px(slice.width + (slice.opacity === 1 ? 0 : 0.15))}
        height={height}
        fill={colour}
        fillOpacity={slice.opacity}
      />
    ));
  }
  const line =
    fill === "dotted"
      ? { strokeDasharray: "0.1 4.6", strokeLinecap: "round" as const, strokeWidth: 2.6 }
      : { strokeWidth: 1.8 };
  return (
    <>
      <rect x={px(x)} y={px(top)} width={px(width)} height={height} fill={paper} />
      {slices.map((slice) => (
        <g key={slice.x} opacity={slice.opacity}>
          <rect
            x={px(slice.x)}
            y={px(top)}
            width={px(slice.width)}
            height={height}
            fill={colour}
            fillOpacity={fill === "outlined" ? 0.05 : 0.14}
          />
          {fill === "cored" && (
            <rect
              x={px(slice.x)}
              y={px(top + height * 0.36)}
              width={px(slice.width)}
              height={px(height * 0.28)}
              fill={colour}
            />
          )}
          {fill === "hatched" && (
            <path d={hatchPath(slice.x, top, slice.width, height)} stroke={colour} strokeWidth={1.7} fill="none" />
          )}
          {fill !== "dotted" && (
            <path
              d={path`M${slice.x} ${top}h${slice.width}M${slice.x} ${bottom}h${slice.width}`}
              stroke={colour}
              fill="none"
              {...line}
            />
          )}
        </g>
      ))}
      {fill === "dotted" && (
        <path d={path`M${x} ${top}h${width}M${x} ${bottom}h${width}`} stroke={colour} fill="none" {...line} />
      )}
      {!softStart && <path d={path`M${x} ${top}V${bottom}`} stroke={colour} fill="none" {...line} />}
      {!softEnd && <path d={path`M${x + width} ${top}V${bottom}`} stroke={colour} fill="none" {...line} />}
    </>
  );
}
