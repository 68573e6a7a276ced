import { type EarlyEvent, type Field, isChange, isField, isOwnClick, isTicked } from "./events";

/** Sets a field once more as the reader did, so that the component behind it takes notice. */
function setAgain(field: Field, left: string | boolean): void {
  // React passes over a change to the value it last saw; it sees what is set on the element itself, not through its prototype.
  if (isTicked(field)) {
    field.checked = !left;
    field.click();
    return;
  }
  if (field instanceof HTMLInputElement && field.type === "file") {
    // Only the reader may put files there; they are still in it.
    field.dispatchEvent(new Event("change", { bubbles: true }));
    return;
  }
  if (field instanceof HTMLInputElement) field.value = "";
  const own = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), "value");
  own?.set?.call(field, left);
  const type = field instanceof HTMLSelectElement ? "change" : "input";
  field.dispatchEvent(new Event(type, { bubbles: true }));
}

/** Sends an event once more, as the same kind of event. */
function sendAgain({ event, target }: EarlyEvent): void {
  const Kind = event.constructor as new (type: string, init: object) => Event;
  target.dispatchEvent(new Kind(event.type, event));
}

/** What does once more what a reader did before there was something to listen, in the same order. */
export function repeatsOf(events: readonly EarlyEvent[]): (() => void)[] {
  const lasts = new Map<Field, string | boolean>();
  const repeats: (() => void)[] = [];
  for (const early of events) {
    const { event, target } = early;
    if (isChange(event)) {
      if (!isField(target) || early.left === undefined) continue;
      if (!lasts.has(target)) repeats.push(() => setAgain(target, lasts.get(target) ?? ""));
      lasts.set(target, early.left);
    } else if (event.type === "click") {
      if (isOwnClick(event)) repeats.push(() => sendAgain(early));
    } else if (event.type === "pointerover") repeats.push(() => target.matches(":hover") && sendAgain(early));
    else if (event.type === "focusin") repeats.push(() => document.activeElement === target && sendAgain(early));
    else repeats.push(() => sendAgain(early));
  }
  return repeats;
}

/** Does all of it at once. */
export function replay(events: readonly EarlyEvent[]): void {
  for (const repeat of repeatsOf(events)) repeat();
}
