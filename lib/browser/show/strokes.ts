/** What one finger or pen did: pushed the slide to a side, or touched it. */
export type Stroke = "left" | "right" | "tap";

/** A finger that moves less touches, px. */
const STILL = 10;
/** One that moves as far as this pushes. */
const FAR = 40;

/** What a way across the screen means; undefined for what goes up or down, or not far enough to be meant. */
export function strokeOf(x: number, y: number): Stroke | undefined {
  if (Math.hypot(x, y) < STILL) return "tap";
  if (Math.abs(x) < FAR || Math.abs(x) < 1.5 * Math.abs(y)) return undefined;
  return x < 0 ? "left" : "right";
}

/**
 * Tells of each stroke over an element. Two fingers, and whatever the browser takes for scrolling or zooming, are none;
 * nor does a slide that is magnified turn when it is moved about.
 */
export function watchStrokes(element: HTMLElement, tell: (stroke: Stroke, event: PointerEvent) => void): void {
  const down = new Map<number, PointerEvent>();
  let isMore = false;
  const lift = (event: PointerEvent) => {
    const from = down.get(event.pointerId);
    down.delete(event.pointerId);
    const isOne = !isMore;
    if (down.size === 0) isMore = false;
    if (!from || !isOne || event.type === "pointercancel") return;
    const stroke = strokeOf(event.clientX - from.clientX, event.clientY - from.clientY);
    if (stroke && (stroke === "tap" || (window.visualViewport?.scale ?? 1) < 1.05)) tell(stroke, event);
  };
  element.addEventListener("pointerdown", (event) => {
    if (event.pointerType === "mouse") return;
    down.set(event.pointerId, event);
    if (down.size > 1) isMore = true;
  });
  // A finger may be lifted beside what it was put on.
  document.addEventListener("pointerup", lift);
  document.addEventListener("pointercancel", lift);
}
