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

/** The line to a mark from a label beside it; none where it stands close. */
function leaderOf(mark: Box, box: Box, anchor: PlacedLabel["anchor"]): Leader | undefined {
  const [x1, y1, y2] = [mark.x + mark.w / 2, mark.y + mark.h / 2, box.y + box.h / 2];
  if (Math.abs(y2 - y1) <= box.h * APART) return undefined;
  return { x1, y1, x2: anchor === "start" ? box.x : box.x + box.w, y2 };
}

/** How far labels beside a mark are lifted, and how far those over or under it are shifted, parts of their size, best first. */
const LIFTS = [0, -0.3, 0.3, -0.6, 0.6, -0.9, 0.9, -1.2, 1.2, -1.6, 1.6, -2, 2, -2.5, 2.5, -3, 3];
const SHIFTS = [-0.5, -0.15, -0.85];

/** A place no mark stands in, and whether its line runs through one. */
interface Way {
  place: PlacedLabel;
  isCrossed: boolean;
}

/**
 * Where a label may stand, whatever the other labels do, best first.
 * @param isFree whether a box is in the room and on no mark
 */
function waysOf({ shapes, mark }: LabelRequest, isFree: (box: Box) => boolean, isCrossed: (line: Leader) => boolean) {
  const ways: Way[] = [];
  for (const [shape, { width: w, height: h }] of shapes.entries()) {
    const add = (x: number, y: number, anchor: PlacedLabel["anchor"], isBeside: boolean) => {
      const box = { x, y, w, h };
      if (!isFree(box)) return;
      // Over or under its mark a label needs no line.
      const leader = isBeside ? leaderOf(mark, box, anchor) : undefined;
      ways.push({
        place: { shape, box, anchor, ...(leader && { leader }) },
        isCrossed: leader !== undefined && isCrossed(leader),
      });
    };
    for (const lift of LIFTS) {
      const y = mark.y + mark.h / 2 - h / 2 + lift * h;
      add(mark.x + mark.w + GAP, y, "start", true);
      add(mark.x - GAP - w, y, "end", true);
    }
    for (const shift of SHIFTS) {
      const x = mark.x + mark.w / 2 + shift * w;
      add(x, mark.y - GAP / 2 - h, "start", false);
      add(x, mark.y + mark.h + GAP / 2, "start", false);
    }
  }
  return ways;
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
 * @param isWhole places all or none: where one has no place at all, the others are not looked for
 * @returns one place a label, in order; null where there was none
 */
export function placeLabels(requests: LabelRequest[], room: Box, isWhole = false): (PlacedLabel | null)[] {
  const mark = (index: number) => (requests[index] as LabelRequest).mark;
  const ways = requests.map((request) => {
    const others = requests.map(({ mark }) => mark).filter((mark) => mark !== request.mark);
    return waysOf(
      request,
      (box) => inside(box, room) && !others.some((other) => overlaps(box, other)),
      (line) => others.some((other) => crosses(line, other)),
    );
  });
  if (isWhole && ways.some(({ length }) => length === 0)) return requests.map(() => null);
  let best: Attempt | undefined;
  for (const order of [
    (a: number, b: number) => mark(b).x - mark(a).x,
    (a: number, b: number) => mark(a).x - mark(b).x,
    (a: number, b: number) => mark(a).y - mark(b).y,
    (a: number, b: number) => mark(b).y - mark(a).y,
  ]) {
    for (const attempt of attempts(ways, requests.map((_, index) => index).sort(order))) {
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
function* attempts(ways: Way[][], order: number[], turns = 3): Generator<Attempt> {
  const attempt = placeInOrder(ways, order);
  yield attempt;
  if (attempt.missing === 0 || turns === 0) return;
  const isMissing = (index: number) => attempt.placed[index] === null;
  const next = [...order.filter(isMissing), ...order.filter((index) => !isMissing(index))];
  yield* attempts(ways, next, turns - 1);
}

/** Places labels one after another, each where those before it left room. @param ways where each may stand, best first */
function placeInOrder(ways: Way[][], order: number[]): Attempt {
  const taken: Box[] = [];
  const leaders: Leader[] = [];
  const placed: (PlacedLabel | null)[] = ways.map(() => null);
  let crossings = 0;
  for (const index of order) {
    let place: PlacedLabel | undefined;
    let isCrossed = false;
    for (const way of ways[index] ?? []) {
      const { box, leader } = way.place;
      if (taken.some((other) => overlaps(box, other))) continue;
      isCrossed =
        way.isCrossed ||
        leaders.some((line) => crosses(line, box)) ||
        (leader !== undefined && taken.some((other) => crosses(leader, other)));
      if (!isCrossed || !place) place = way.place;
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
