/** A rectangle, px. */
export interface Box {
  x: number;
  y: number;
  w: number;
  h: number;
}

/** A label to place: its size, and the mark it belongs to. */
export interface LabelRequest {
  width: number;
  height: number;
  mark: Box;
}

/** Where a label went: its box, and the side its text is set to. */
export interface PlacedLabel {
  box: Box;
  anchor: "start" | "end";
}

const GAP = 6;
const overlaps = (a: Box, b: Box) => a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
const inside = (a: Box, b: Box) => a.x >= b.x && a.y >= b.y && a.x + a.w <= b.x + b.w && a.y + a.h <= b.y + b.h;

/** Places beside a mark, best first. */
function candidates({ width, height, mark }: LabelRequest): PlacedLabel[] {
  const middle = mark.y + mark.h / 2;
  const right = mark.x + mark.w + GAP;
  const left = mark.x - GAP - width;
  const lift = [0, -0.3, 0.3, -0.6, 0.6, -0.9, 0.9, -1.2, 1.2, -1.6, 1.6, -2, 2, -2.5, 2.5, -3, 3];
  const heights = lift.map((share) => middle - height / 2 + share * height);
  const beside = heights.flatMap((y): PlacedLabel[] => [
    { box: { x: right, y, w: width, h: height }, anchor: "start" },
    { box: { x: left, y, w: width, h: height }, anchor: "end" },
  ]);
  const over = [-width * 0.5, -width * 0.15, -width * 0.85].flatMap((shift): PlacedLabel[] => {
    const x = mark.x + mark.w / 2 + shift;
    return [
      { box: { x, y: mark.y - GAP / 2 - height, w: width, h: height }, anchor: "start" },
      { box: { x, y: mark.y + mark.h + GAP / 2, w: width, h: height }, anchor: "start" },
    ];
  });
  return [...beside, ...over];
}

/**
 * Finds a place for each label where it touches no mark and no other label.
 * @param room where labels may stand
 * @returns one place a label, in order; null where there was none
 */
export function placeLabels(requests: LabelRequest[], room: Box): (PlacedLabel | null)[] {
  const mark = (index: number) => (requests[index] as LabelRequest).mark;
  const orders = [
    (a: number, b: number) => mark(b).x - mark(a).x,
    (a: number, b: number) => mark(a).x - mark(b).x,
    (a: number, b: number) => mark(a).y - mark(b).y,
    (a: number, b: number) => mark(b).y - mark(a).y,
  ];
  const missing = (labels: (PlacedLabel | null)[]) => labels.filter((label) => label === null).length;
  const tried = orders.map((order) => placeInOrder(requests, room, requests.map((_, index) => index).sort(order)));
  return tried.sort((a, b) => missing(a) - missing(b))[0] ?? [];
}

/** Places labels one after another, each where those before it left room. */
function placeInOrder(requests: LabelRequest[], room: Box, order: number[]): (PlacedLabel | null)[] {
  const taken = requests.map(({ mark }) => mark);
  const placed: (PlacedLabel | null)[] = requests.map(() => null);
  for (const index of order) {
    const request = requests[index] as LabelRequest;
    const place = candidates(request).find(
      ({ box }) => inside(box, room) && !taken.some((other) => other !== request.mark && overlaps(box, other)),
    );
    if (!place) continue;
    placed[index] = place;
    taken.push(place.box);
  }
  return placed;
}
