// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from "vitest";
import { strokeOf, watchStrokes } from "@/lib/browser/show/strokes";

describe("a stroke", () => {
  it.each([
    [-60, 5, "left"],
    [120, -40, "right"],
    [3, -4, "tap"],
    [-20, 2, undefined],
    [50, 50, undefined],
    [5, -200, undefined],
  ])("of %i, %i px is %s", (x, y, stroke) => {
    expect(strokeOf(x, y)).toBe(stroke);
  });
});

describe("strokes over an element", () => {
  let told: string[] = [];
  let element = document.createElement("div");
  beforeEach(() => {
    told = [];
    element = document.createElement("div");
    document.body.replaceChildren(element);
    watchStrokes(element, (stroke) => told.push(stroke));
  });
  const send = (type: string, clientX: number, clientY: number, pointerId = 1, pointerType = "touch") => {
    const event = new MouseEvent(type, { bubbles: true, clientX, clientY });
    element.dispatchEvent(Object.assign(event, { pointerId, pointerType }));
  };

  it("are told, one after the other", () => {
    send("pointerdown", 200, 100);
    send("pointerup", 100, 110);
    send("pointerdown", 200, 100, 2);
    send("pointerup", 202, 100, 2);
    expect(told).toEqual(["left", "tap"]);
  });

  it("are none with two fingers, when the browser scrolls, or with a mouse", () => {
    send("pointerdown", 200, 100, 1);
    send("pointerdown", 100, 100, 2);
    send("pointerup", 100, 100, 1);
    send("pointerup", 200, 100, 2);
    send("pointerdown", 200, 100, 3);
    send("pointercancel", 100, 100, 3);
    send("pointerdown", 200, 100, 4, "mouse");
    send("pointerup", 100, 100, 4, "mouse");
    expect(told).toEqual([]);
    // And the next one is one again.
    send("pointerdown", 100, 100, 5);
    send("pointerup", 200, 100, 5);
    expect(told).toEqual(["right"]);
  });
});
