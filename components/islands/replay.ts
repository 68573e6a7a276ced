import type { Act } from "./acts";

/** A field as the reader left it. */
type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const isField = (element: Element): element is Field => /^(?:INPUT|SELECT|TEXTAREA)$/.test(element.tagName);

const isTicked = (field: Field): field is HTMLInputElement =>
  field instanceof HTMLInputElement && /^(?:checkbox|radio)$/.test(field.type);

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
 * To be called before React sees the fields, which keep what the reader put into them.
 * @returns in the reader's order; each is run when the component listens
 */
export function toRepeat(acts: readonly Act[]): (() => void)[] {
  const fields = new Set<Field>();
  const repeats: (() => void)[] = [];
  for (const act of acts) {
    const { event, target } = act;
    if (event.type === "input" || event.type === "change") {
      if (!isField(target) || fields.has(target)) continue;
      fields.add(target);
      const left = isTicked(target) ? target.checked : target.value;
      repeats.push(() => setAgain(target, left));
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
