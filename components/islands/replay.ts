import { type Act, type Field, isChange, isField, isTicked } from "./acts";

/** Sets a field once more as the reader did, so that the component behind it takes notice. */
function setAgain(field: Field, left: string | boolean): void {
  // React passes over a change to the value it last saw; it sees what is set on the element itself, not through its prototype.
  if (isTicked(field)) {
    field.checked = !left;
    field.click();
    return;
  }
  if (field instanceof HTMLInputElement) field.value = "";
  const own = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), "value");
  own?.set?.call(field, left);
  const type = field instanceof HTMLSelectElement ? "change" : "input";
  field.dispatchEvent(new Event(type, { bubbles: true }));
}

/** Sends an event once more, as the same kind of event. */
function sendAgain({ event, target }: Act): void {
  const Kind = event.constructor as new (type: string, init: object) => Event;
  target.dispatchEvent(new Kind(event.type, event));
}

/**
 * What has to be done again once a component is alive, out of what a reader did before.
 * @returns in the reader's order; each is run when the component listens
 */
export function toRepeat(acts: readonly Act[]): (() => void)[] {
  const lasts = new Map<Field, string | boolean>();
  const repeats: (() => void)[] = [];
  for (const act of acts) {
    const { event, target } = act;
    if (isChange(event)) {
      if (!isField(target) || act.left === undefined) continue;
      if (!lasts.has(target)) repeats.push(() => setAgain(target, lasts.get(target) ?? ""));
      lasts.set(target, act.left);
    } else if (event.type === "click") {
      // What browsers do of their own accord is done already.
      if (target.closest("a, summary, label, input, select, textarea")) continue;
      repeats.push(() => sendAgain(act));
    } else if (event.type === "pointerover") repeats.push(() => target.matches(":hover") && sendAgain(act));
    else if (event.type === "focusin") repeats.push(() => document.activeElement === target && sendAgain(act));
    else repeats.push(() => sendAgain(act));
  }
  return repeats;
}
