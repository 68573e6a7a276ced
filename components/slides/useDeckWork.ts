import { useCallback, useEffect, useRef, useState } from "react";
import { again } from "../state/again";
import type { DeckResult, DeckTask } from "./deck-tasks";
import { isUnreadable } from "./worker-messages";

/** Where the work of a form is: what it shows is always of the choices as they stand. */
export type DeckWork<T extends DeckTask> =
  /** `changed`: a choice was changed while it went on. */
  | { phase: "idle" | "stopped" | "changed" | "failed" | "unreadable" }
  | { phase: "several"; count: number }
  | { phase: "working"; done: number; total: number }
  | { phase: "ended"; result: DeckResult<T>; name: string };

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
      const { runBeside } = await again(() => import("./run-beside"));
      own.signal.throwIfAborted();
      const result = await runBeside<T>(task, (done, total) => show({ phase: "working", done, total }), own.signal);
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
