const round = (value: number) => Math.round(value * 10) / 10;

/**
 * Path of 45° strokes filling a rectangle, cut at its edges so that no clip path is needed.
 * Strokes lie on one grid for the whole drawing, so neighbouring slices join.
 */
export function hatchPath(x: number, y: number, width: number, height: number, gap = 5): string {
  const strokes: string[] = [];
  const bottom = y + height;
  for (let foot = Math.ceil((x - height) / gap) * gap; foot < x + width; foot += gap) {
    const from = Math.max(x, foot);
    const to = Math.min(x + width, foot + height);
    if (to - from < 0.2) continue;
    strokes.push(`M${round(from)} ${round(bottom - (from - foot))}L${round(to)} ${round(bottom - (to - foot))}`);
  }
  return strokes.join("");
}

const SIDES = { circle: 0, square: 4, diamond: 4, triangle: 3, pentagon: 5, hexagon: 6 } as const;
const TURN = { circle: 0, square: Math.PI / 4, diamond: 0, triangle: 0, pentagon: 0, hexagon: 0 } as const;
/** Radius factors that make the symbols look equally large. */
const SIZE = { circle: 1, square: 1.25, diamond: 1.3, triangle: 1.35, pentagon: 1.12, hexagon: 1.08 } as const;

/** Corners of a carrier's symbol around a centre; none for the circle. */
export function symbolCorners(name: keyof typeof SIDES, x: number, y: number, radius: number): [number, number][] {
  return Array.from({ length: SIDES[name] }, (_, index) => {
    const angle = -Math.PI / 2 + TURN[name] + (index * 2 * Math.PI) / SIDES[name];
    const reach = radius * SIZE[name];
    return [round(x + reach * Math.cos(angle)), round(y + reach * Math.sin(angle))];
  });
}

/** Path of a symbol. */
export function symbolPath(name: keyof typeof SIDES, x: number, y: number, radius: number): string {
  if (name === "circle") {
    const r = round(radius);
    return `M${round(x - r)} ${round(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
  }
  return `M${symbolCorners(name, x, y, radius)
    .map((corner) => corner.join(" "))
    .join("L")}Z`;
}

/** Where 45° strokes cross a convex symbol, so that a dot can be hatched without a clip path. */
export function symbolHatch(name: keyof typeof SIDES, x: number, y: number, radius: number, gap = 4): string {
  const corners: [number, number][] =
    name === "circle"
      ? Array.from({ length: 32 }, (_, i) => [
          x + radius * Math.cos((i * Math.PI) / 16),
          y + radius * Math.sin((i * Math.PI) / 16),
        ])
      : symbolCorners(name, x, y, radius);
  const strokes: string[] = [];
  const reach = radius * 2.2;
  for (let offset = -Math.floor(reach / gap) * gap; offset <= reach; offset += gap) {
    // The stroke is the line px + py = x + y + offset.
    const sum = x + y + offset;
    const hits: [number, number][] = [];
    corners.forEach((a, index) => {
      const b = corners[(index + 1) % corners.length] as [number, number];
      const da = a[0] + a[1] - sum;
      const db = b[0] + b[1] - sum;
      if (da * db > 0 || da === db) return;
      const share = da / (da - db);
      hits.push([a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])]);
    });
    const [first, ...others] = hits;
    const last = others.find((hit) => first && Math.hypot(hit[0] - first[0], hit[1] - first[1]) > 1);
    if (first && last) strokes.push(`M${round(first[0])} ${round(first[1])}L${round(last[0])} ${round(last[1])}`);
  }
  return strokes.join("");
}
