import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Box, type LabelRequest, placeLabels } from "@/lib/drawing/trend/place-labels";

const room: Box = { x: 40, y: 10, w: 600, h: 200 };
const overlap = (a: Box, b: Box) => a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
const inside = (a: Box) =>
  a.x >= room.x && a.y >= room.y && a.x + a.w <= room.x + room.w && a.y + a.h <= room.y + room.h;

const shape = fc.record({ width: fc.integer({ min: 10, max: 190 }), height: fc.integer({ min: 15, max: 60 }) });
const request = fc.record({
  shapes: fc.array(shape, { minLength: 1, maxLength: 3 }),
  mark: fc.record({
    x: fc.integer({ min: room.x, max: room.x + room.w - 16 }),
    y: fc.integer({ min: room.y, max: room.y + room.h - 16 }),
    w: fc.integer({ min: 16, max: 60 }),
    h: fc.integer({ min: 16, max: 60 }),
  }),
});

describe("labels of marks", () => {
  it("touch no other label and no other mark, and stay in their room", () => {
    fc.assert(
      fc.property(fc.array(request, { maxLength: 14 }), (requests) => {
        const labels = placeLabels(requests, room);
        expect(labels).toHaveLength(requests.length);
        labels.forEach((label, index) => {
          if (!label) return;
          expect(inside(label.box)).toBe(true);
          const { width, height } = (requests[index] as LabelRequest).shapes[label.shape] ?? {};
          expect([label.box.w, label.box.h]).toEqual([width, height]);
          labels.forEach((other, place) => {
            if (other && place !== index) expect(overlap(label.box, other.box)).toBe(false);
          });
          for (const { mark } of requests) expect(overlap(label.box, mark)).toBe(false);
        });
      }),
      { numRuns: 300 },
    );
  });

  it("stand to the right of their mark where there is room, else to the left", () => {
    const at = (x: number): LabelRequest => ({
      shapes: [{ width: 80, height: 30 }],
      mark: { x, y: 100, w: 16, h: 16 },
    });
    const [free, edge] = [placeLabels([at(100)], room)[0], placeLabels([at(620)], room)[0]];
    expect(free).toEqual({ shape: 0, box: { x: 122, y: 93, w: 80, h: 30 }, anchor: "start" });
    expect(edge).toMatchObject({ anchor: "end" });
    expect(edge?.box.x).toBeLessThan(620 - 80);
  });

  it("take another shape where the best has no place", () => {
    const mark = { x: 560, y: 20, w: 70, h: 180 };
    const shapes = [
      { width: 700, height: 15 },
      { width: 60, height: 45 },
    ];
    expect(placeLabels([{ shapes, mark }], room)[0]).toMatchObject({ shape: 1 });
  });

  it("have a line to their mark where they stand apart, which runs through no other label", () => {
    const marks = [0, 1, 2].map((place) => ({ x: 100 + place * 12, y: 100, w: 10, h: 10 }));
    const labels = placeLabels(
      marks.map((mark) => ({ shapes: [{ width: 90, height: 30 }], mark })),
      room,
    );
    const leaders = labels.flatMap((label) => label?.leader ?? []);
    expect(leaders.length).toBeGreaterThan(0);
    for (const { x1, y1, x2, y2 } of leaders) {
      const steps = Array.from({ length: 99 }, (_, step) => (step + 1) / 100);
      for (const label of labels) {
        const hit = steps.some((at) => {
          const point = { x: x1 + at * (x2 - x1), y: y1 + at * (y2 - y1), w: 0.01, h: 0.01 };
          return label !== null && label.leader?.x2 !== x2 && overlap(point, label.box);
        });
        expect(hit).toBe(false);
      }
    }
  });

  it("are none where there is no place", () => {
    expect(
      placeLabels([{ shapes: [{ width: 700, height: 30 }], mark: { x: 100, y: 100, w: 16, h: 16 } }], room),
    ).toEqual([null]);
    expect(placeLabels([], room)).toEqual([]);
  });
});
