/** A rectangle, px. */
export interface Box {
  x: number;
  y: number;
  w: number;
  h: number;
}

/** A label to place: its size, in one way of breaking its lines or another, and the mark it belongs to. */
export interface LabelRequest {
  /** Best first. */
  shapes: { width: number; height: number }[];
  mark: Box;
}

/** A line from a mark to its label, px. */
export interface Leader {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

/** Where a label went: its box, the side its text is set to, and the line to it where it stands apart from its mark. */
export interface PlacedLabel {
  /** Which of the ways of breaking its lines. */
  shape: number;
  box: Box;
  anchor: "start" | "end";
  leader?: Leader;
}

const GAP = 6;
const overlaps = (a: Box, b: Box) => a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
const inside = (a: Box, b: Box) => a.x >= b.x && a.y >= b.y && a.x + a.w <= b.x + b.w && a.y + a.h <= b.y + b.h;

/** Whether a line runs through a rectangle. */
function crosses({ x1, y1, x2, y2 }: Leader, { x, y, w, h }: Box): boolean {
  let [from, to] = [0, 1];
  const slabs: [at: number, way: number, low: number, high: number][] = [
    [x1, x2 - x1, x, x + w],
    [y1, y2 - y1, y, y + h],
  ];
  for (const [at, way, low, high] of slabs) {
    if (way === 0) {
      if (at < low || at > high) return false;
      continue;
    }
    const [a, b] = [(low - at) / way, (high - at) / way];
    from = Math.max(from, Math.min(a, b));
    to = Math.min(to, Math.max(a, b));
  }
  return from < to;
}

/** A label further from its mark than this share of its height has a line to it. */
const APART = 0.5;

/** A label with the line to its mark, if it stands apart from it. */
function withLeader(placed: PlacedLabel, mark: Box): PlacedLabel {
  const { box, anchor } = placed;
  const [x1, y1, y2] = [mark.x + mark.w / 2, mark.y + mark.h / 2, box.y + box.h / 2];
  if (Math.abs(y2 - y1) <= box.h * APART) return placed;
  return { ...placed, leader: { x1, y1, x2: anchor === "start" ? box.x : box.x + box.w, y2 } };
}

/** Places beside a mark for a label in one of its shapes, best first. */
function candidates({ shapes, mark }: LabelRequest): PlacedLabel[] {
  return shapes.flatMap((size, shape) => candidatesOf(size, shape, mark));
}

function candidatesOf({ width, height }: LabelRequest["shapes"][number], shape: number, mark: Box): PlacedLabel[] {
  const middle = mark.y + mark.h / 2;
  const right = mark.x + mark.w + GAP;
  const left = mark.x - GAP - width;
  const lift = [0, -0.3, 0.3, -0.6, 0.6, -0.9, 0.9, -1.2, 1.2, -1.6, 1.6, -2, 2, -2.5, 2.5, -3, 3];
  const heights = lift.map((share) => middle - height / 2 + share * height);
  const beside = heights.flatMap((y): PlacedLabel[] => [
    { shape, box: { x: right, y, w: width, h: height }, anchor: "start" },
    { shape, box: { x: left, y, w: width, h: height }, anchor: "end" },
  ]);
  const over = [-width * 0.5, -width * 0.15, -width * 0.85].flatMap((shift): PlacedLabel[] => {
    const x = mark.x + mark.w / 2 + shift;
    return [
      { shape, box: { x, y: mark.y - GAP / 2 - height, w: width, h: height }, anchor: "start" },
      { shape, box: { x, y: mark.y + mark.h + GAP / 2, w: width, h: height }, anchor: "start" },
    ];
  });
  // Over or under its mark a label needs no line.
  return [...beside.map((place) => withLeader(place, mark)), ...over];
}

/** What an order of placing came to. */
interface Attempt {
  placed: (PlacedLabel | null)[];
  /** Labels without a place, and lines that run through another label or mark. */
  missing: number;
  crossings: number;
}

/**
 * Finds a place for each label where it touches no mark and no other label, and where lines to labels run through none
 * if that can be had.
 * @param room where labels may stand
 * @returns one place a label, in order; null where there was none
 */
export function placeLabels(requests: LabelRequest[], room: Box): (PlacedLabel | null)[] {
  const mark = (index: number) => (requests[index] as LabelRequest).mark;
  const ways = requests.map((request) => candidates(request).filter(({ box }) => inside(box, room)));
  let best: Attempt | undefined;
  for (const order of [
    (a: number, b: number) => mark(b).x - mark(a).x,
    (a: number, b: number) => mark(a).x - mark(b).x,
    (a: number, b: number) => mark(a).y - mark(b).y,
    (a: number, b: number) => mark(b).y - mark(a).y,
  ]) {
    for (const attempt of attempts(requests, ways, requests.map((_, index) => index).sort(order))) {
      best = better(best, attempt);
      if (best.missing === 0 && best.crossings === 0) return best.placed;
    }
  }
  return best?.placed ?? [];
}

/** Which of two attempts has fewer labels without a place, then fewer crossings; the earlier of equal ones. */
function better(one: Attempt | undefined, other: Attempt): Attempt {
  if (!one) return other;
  return other.missing < one.missing || (other.missing === one.missing && other.crossings < one.crossings)
    ? other
    : one;
}

/** Labels placed in an order, and then again, those first that found no place. */
function* attempts(requests: LabelRequest[], ways: PlacedLabel[][], order: number[], turns = 3): Generator<Attempt> {
  const attempt = placeInOrder(requests, ways, order);
  yield attempt;
  if (attempt.missing === 0 || turns === 0) return;
  const isMissing = (index: number) => attempt.placed[index] === null;
  const next = [...order.filter(isMissing), ...order.filter((index) => !isMissing(index))];
  yield* attempts(requests, ways, next, turns - 1);
}

/** Places labels one after another, each where those before it left room. @param ways where each may stand, best first */
function placeInOrder(requests: LabelRequest[], ways: PlacedLabel[][], order: number[]): Attempt {
  const taken = requests.map(({ mark }) => mark);
  const leaders: Leader[] = [];
  const placed: (PlacedLabel | null)[] = requests.map(() => null);
  let crossings = 0;
  for (const index of order) {
    const { mark } = requests[index] as LabelRequest;
    const others = taken.filter((other) => other !== mark);
    const isClear = ({ box, leader }: PlacedLabel) =>
      !leaders.some((line) => crosses(line, box)) && !(leader && others.some((other) => crosses(leader, other)));
    let place: PlacedLabel | undefined;
    let isCrossed = false;
    for (const way of ways[index] ?? []) {
      if (others.some((other) => overlaps(way.box, other))) continue;
      isCrossed = !isClear(way);
      if (!isCrossed || !place) place = way;
      if (!isCrossed) break;
    }
    if (!place) continue;
    if (isCrossed) crossings += 1;
    placed[index] = place;
    taken.push(place.box);
    if (place.leader) leaders.push(place.leader);
  }
  return { placed, missing: placed.filter((label) => label === null).length, crossings };
}
