import { path } from "@/lib/drawing/px";

/** Steps of an arrow that fades the way it points; drawn as strokes because gradients do not survive every program. */
const FADE = [0.9, 0.75, 0.6, 0.48];

/** An end nobody states: an arrow from a bound, of a length that means nothing. @param length px; negative points left */
export function Arrow({ x, y, length, colour }: { x: number; y: number; length: number; colour: string }) {
  const sign = Math.sign(length);
  const step = (length - sign * 6) / FADE.length;
  const tip = x + length;
  return (
    <>
      {FADE.map((opacity, index) => (
        <path
          key={opacity}
          d={path`M${x + index * step} ${y}h${step}`}
          stroke={colour}
          strokeOpacity={opacity}
          strokeWidth={2.6}
          fill="none"
        />
      ))}
      <path
        d={path`M${tip - sign * 8} ${y - 6}L${tip} ${y}L${tip - sign * 8} ${y + 6}`}
        stroke={colour}
        strokeWidth={2.2}
        fill="none"
      />
    </>
  );
}
