import { isComposing } from "../is-composing";
import { type CardLabels, fillCard, placeCard } from "./card";

const STEPS: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

function markAt(target: EventTarget | null): SVGElement | null {
  const mark = target instanceof Element ? target.closest("[data-mark]") : null;
  return mark instanceof SVGElement ? mark : null;
}

function marksBeside(mark: Element): SVGElement[] {
  return [...(mark.closest("svg")?.querySelectorAll<SVGElement>("[data-mark]") ?? [])];
}

/** Makes the marks of each drawing its one stop of the Tab key, the arrow keys going from mark to mark. */
function prepare(help: string): void {
  for (const drawing of document.querySelectorAll(".drawing svg")) {
    drawing.setAttribute("aria-description", help);
    const marks = drawing.querySelectorAll<SVGElement>("[data-mark]");
    const stop = [...marks].find((mark) => mark.getAttribute("tabindex") === "0") ?? marks[0];
    for (const mark of marks) {
      mark.setAttribute("tabindex", mark === stop ? "0" : "-1");
    }
  }
}

/**
 * Listens once, on the document, for pointer and keys over marks, and shows what the figure's table says about them.
 * Marks are known by their attributes, so a figure may be drawn anew at any time.
 * @returns a function that takes everything back
 */
export function attachMarkLayer(labels: CardLabels & { marks: string }): () => void {
  const card = document.createElement("div");
  card.className = "mark-card";
  card.id = "mark-card";
  card.hidden = true;
  document.body.append(card);
  let current: SVGElement | null = null;
  let pinned = false;
  /** The mark whose details the reader has closed, until the pointer or the keyboard goes elsewhere. */
  let dismissed: string | undefined;

  const hide = () => {
    card.hidden = true;
    pinned = false;
    current?.removeAttribute("aria-describedby");
    current = null;
  };
  const close = () => {
    const mark = current;
    const held = card.contains(document.activeElement);
    dismissed = mark?.dataset.mark;
    hide();
    if (held) mark?.focus({ preventScroll: true });
  };
  const show = (mark: SVGElement, pin: boolean, pointer?: { x: number; y: number }) => {
    if (current !== mark) hide();
    if (!fillCard(card, mark, pin, labels, close)) return;
    current = mark;
    pinned = pin;
    card.hidden = false;
    if (!pin) mark.setAttribute("aria-describedby", card.id);
    // Under a hand the card follows the pointer; on the keyboard it hangs below the mark.
    placeCard(
      card,
      pointer
        ? { left: pointer.x, right: pointer.x, top: pointer.y - 6, bottom: pointer.y + 8 }
        : mark.getBoundingClientRect(),
    );
  };

  const listeners: Partial<Record<keyof DocumentEventMap, (event: never) => void>> = {
    pointerover: (event: PointerEvent) => {
      if (pinned || event.pointerType === "touch") return;
      const mark = markAt(event.target);
      if (mark?.dataset.mark !== dismissed) dismissed = undefined;
      if (mark && mark.dataset.mark !== dismissed) show(mark, false, event);
      else if (!mark && !card.contains(event.target as Node)) hide();
    },
    click: (event: MouseEvent) => {
      const mark = markAt(event.target);
      if (mark) {
        if (pinned && current === mark) close();
        else show(mark, true, event.detail > 0 ? { x: event.clientX, y: event.clientY } : undefined);
      } else if (!card.contains(event.target as Node)) hide();
    },
    // Safari on a phone sends no click where nothing is to be pressed; a finger that scrolls is not lifted but cancelled.
    pointerup: ({ pointerType, target }: PointerEvent) => {
      if (pointerType === "touch" && !markAt(target) && !card.contains(target as Node)) hide();
    },
    focusin: (event: FocusEvent) => {
      const mark = markAt(event.target);
      if (mark && mark.dataset.mark === dismissed) return;
      dismissed = undefined;
      if (mark?.matches(":focus-visible") && !pinned) show(mark, false);
      else if (!mark && !card.contains(event.target as Node)) hide();
    },
    keydown: (event: KeyboardEvent) => {
      if (isComposing(event)) return;
      if (event.key === "Escape" && !card.hidden) {
        event.preventDefault();
        close();
        return;
      }
      const mark = markAt(event.target);
      if (!mark) return;
      if (event.key === "Enter" || event.key === " ") {
        event.preventDefault();
        show(mark, true);
        card.querySelector<HTMLElement>("a, button")?.focus({ preventScroll: true });
        return;
      }
      const marks = marksBeside(mark);
      const step = STEPS[event.key];
      const index =
        event.key === "Home"
          ? 0
          : event.key === "End"
            ? marks.length - 1
            : step === undefined
              ? -1
              : marks.indexOf(mark) + step;
      const next = marks[index];
      if (!next) return;
      event.preventDefault();
      mark.setAttribute("tabindex", "-1");
      next.setAttribute("tabindex", "0");
      pinned = false;
      next.focus();
      show(next, false);
    },
  };
  for (const [name, listener] of Object.entries(listeners)) document.addEventListener(name, listener as EventListener);
  let width = window.innerWidth;
  // A card that stays where it was would make a narrower page as wide as before.
  const follow = () => {
    if (window.innerWidth === width) return;
    width = window.innerWidth;
    if (current?.checkVisibility()) placeCard(card, current.getBoundingClientRect());
    else hide();
  };
  window.addEventListener("resize", follow);
  // Once a frame at most, however much of the page changes.
  let asked = 0;
  const observer = new MutationObserver(() => {
    cancelAnimationFrame(asked);
    asked = requestAnimationFrame(() => prepare(labels.marks));
  });
  observer.observe(document.body, { childList: true, subtree: true });
  prepare(labels.marks);
  return () => {
    observer.disconnect();
    cancelAnimationFrame(asked);
    window.removeEventListener("resize", follow);
    for (const [name, listener] of Object.entries(listeners))
      document.removeEventListener(name, listener as EventListener);
    card.remove();
  };
}
