import type { DeckTask } from "@/lib/browser/decks/deck-tasks";
import type { Messages } from "@/lib/i18n/translator";
import type { DeckWork } from "./useDeckWork";

/** What is the same of all work on decks, in words. @param file it is about @returns nothing for what each form says itself */
export function workText<T extends DeckTask>(work: DeckWork<T>, labels: Messages["deckWork"], file = ""): string {
  switch (work.phase) {
    case "stopped":
    case "changed":
      return labels[work.phase];
    case "unreadable":
      return labels.unreadable.replace("{file}", () => file);
    case "several":
      return labels.several.replace("{count}", String(work.count));
    case "working":
      return work.total === 0 ? labels.starting : "";
    default:
      return "";
  }
}

/** How far the work is, and a way to stop it. */
export function WorkProgress<T extends DeckTask>(props: {
  work: DeckWork<T>;
  labels: Messages["deckWork"];
  onStop: () => void;
}) {
  const { work, labels, onStop } = props;
  if (work.phase !== "working") return null;
  // Without a value it only says that something goes on: before the first step, and while the file is packed.
  const isStepping = work.total > 0 && work.done < work.total;
  return (
    <>
      <progress {...(isStepping ? { value: work.done, max: work.total } : {})} aria-hidden="true" />
      <button type="button" className="plain-button" onClick={onStop}>
        {labels.stop}
      </button>
    </>
  );
}
