import { useCallback, useEffect, useRef, useState } from "react";
import type { DeckResult, DeckTask } from "@/lib/browser/decks/deck-tasks";
import { isUnreadable } from "@/lib/browser/decks/worker-messages";
import { retry } from "@/lib/browser/retry";

/** Where the work of a form is: what it shows is always of the choices as they stand. */
export type DeckWork<T extends DeckTask> =
  /** `changed`: a choice was changed while it went on. */
  | { phase: "idle" | "stopped" | "changed" | "failed" | "unreadable" }
  | { phase: "several"; count: number }
  | { phase: "working"; done: number; total: number }
  | { phase: "ended"; result: DeckResult<T>; name: string };

/** Only the page can draw, and it loads what draws when a deck has a picture of ours. */
const loadDrawing = () => import("./draw-picture").then(({ drawPicture }) => drawPicture);

/** Work on one deck at a time: a new task ends the one before, and nothing of an ended one is shown or saved. */
export function useDeckWork<T extends DeckTask>() {
  const [work, setWork] = useState<DeckWork<T>>({ phase: "idle" });
  const current = useRef<AbortController>(null);
  const end = useCallback(() => {
    current.current?.abort();
    current.current = null;
  }, []);
  useEffect(() => end, [end]);
  /** @param finish saves what came of it. @returns name of the file */
  const start = async (task: T, finish: (result: DeckResult<T>) => string) => {
    end();
    const own = new AbortController();
    current.current = own;
    const show = (next: DeckWork<T>) => {
      if (current.current === own) setWork(next);
    };
    show({ phase: "working", done: 0, total: 0 });
    try {
      const { runBeside } = await retry(() => import("@/lib/browser/decks/run-beside"));
      own.signal.throwIfAborted();
      const onProgress = (done: number, total: number) => show({ phase: "working", done, total });
      const result = await runBeside<T>(task, onProgress, own.signal, loadDrawing);
      if (current.current === own) show({ phase: "ended", result, name: finish(result) });
    } catch (error) {
      show({ phase: isUnreadable(error) ? "unreadable" : "failed" });
    }
  };
  const show = (next: DeckWork<T>) => {
    end();
    setWork(next);
  };
  /** What was made, or is being made, is no longer what the choices say. */
  const changed = useCallback(() => {
    end();
    setWork(({ phase }) => ({ phase: phase === "working" ? "changed" : "idle" }));
  }, [end]);
  return { work, start, show, changed };
}
