import type { SvgPathCommand } from "harfbuzzjs";

type Point = readonly [number, number];
type Curve = readonly Point[];

/** How far a cubic curve may lie from the quadratic ones it stands for, thousandths of an em. */
const TOLERANCE = 2;

const between = ([ax, ay]: Point, [bx, by]: Point, t: number): Point => [ax + (bx - ax) * t, ay + (by - ay) * t];
const distance = ([ax, ay]: Point, [bx, by]: Point) => Math.hypot(ax - bx, ay - by);
const points = (values: number[]): Point[] =>
  values.flatMap((value, at) => (at % 2 === 0 ? [[value, values[at + 1] ?? 0] as const] : []));

/** Where a Bézier curve is at a part of its way. */
function along(curve: Curve, t: number): Point {
  const [first, ...rest] = curve as [Point, ...Point[]];
  return rest.length === 0
    ? first
    : along(
        rest.map((point, index) => between(curve[index] as Point, point, t)),
        t,
      );
}

/** The cubic curve that quadratic curves go along in equal parts, if there is one. */
function cubicOf(curves: Curve[]): Curve | undefined {
  if (curves.length < 2) return undefined;
  const parts = curves.length;
  const [start, first] = curves[0] as [Point, Point];
  const [, last, end] = curves.at(-1) as [Point, Point, Point];
  const reach = (2 * parts) / 3;
  const cubic = [start, between(start, first, reach), between(end, last, reach), end];
  const isNear = curves.every((curve, index) =>
    [0.5, 1].every((t) => distance(along(curve, t), along(cubic, (index + t) / parts)) < TOLERANCE),
  );
  return isNear ? cubic : undefined;
}

/**
 * An outline with fewer curves. TrueType fonts have quadratic ones where they were drawn in cubic ones, of which each
 * became several; here they are put together again.
 */
export function withFewerCurves(outline: SvgPathCommand[]): SvgPathCommand[] {
  let at: Point = [0, 0];
  const curves = outline.map(({ type, values }): Curve => {
    const curve = [at, ...points(values)];
    at = curve.at(-1) as Point;
    return type === "Q" ? curve : [];
  });
  const goesOn = (index: number) => {
    const [before, after] = [curves[index - 1], curves[index]];
    if (!before?.length || !after?.length) return false;
    return distance(between(before[1] as Point, after[1] as Point, 0.5), after[0] as Point) < 1;
  };
  const fewer: SvgPathCommand[] = [];
  for (let from = 0; from < outline.length; ) {
    let to = from + 1;
    while (goesOn(to)) to++;
    let cubic = cubicOf(curves.slice(from, to));
    for (; !cubic && to > from + 1; to--) cubic = cubicOf(curves.slice(from, to - 1));
    fewer.push(cubic ? { type: "C", values: cubic.slice(1).flat() } : (outline[from] as SvgPathCommand));
    from = to;
  }
  return fewer;
}
