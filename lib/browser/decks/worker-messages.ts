import type { DrawPicture } from "@/lib/office/refresh/pictures";
import type { DeckTask } from "./deck-tasks";
import type { MadeDeck } from "./make-deck";
import type { RefreshOutcome } from "./refresh-file";

/** What the page tells the worker: what to do, and the pictures it has asked for. */
export type ToWorker = { task: DeckTask } | { drawn: number; picture: Uint8Array | null };

/** What the worker tells the page. */
export type FromWorker =
  | { ready: true }
  | { done: number; total: number }
  | { draw: number; request: Parameters<DrawPicture> }
  | { result: MadeDeck | RefreshOutcome }
  | { failed: string; unreadable: boolean };

/** A file that has been moved, changed or is a folder; browsers tell when it is read. */
export class UnreadableFileError extends Error {}

/** Whether something went wrong because the browser could not read a file. */
export const isUnreadable = (error: unknown): boolean =>
  error instanceof UnreadableFileError ||
  (error instanceof DOMException && ["NotReadableError", "NotFoundError", "SecurityError"].includes(error.name));
