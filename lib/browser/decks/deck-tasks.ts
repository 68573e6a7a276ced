import type { FigureId } from "@/lib/figures/catalogue";
import type { Locale } from "@/lib/i18n/locales";
import type { DrawPicture } from "@/lib/office/refresh/pictures";
import type { MadeDeck } from "./make-deck";
import { makeDeckBlob } from "./make-deck";
import type { RefreshOutcome } from "./refresh-file";
import { refreshFile } from "./refresh-file";

/** What is asked for: a deck of figures, or a reader's deck brought to an edition. */
export type DeckTask =
  | { kind: "make"; figures: FigureId[]; locale: Locale; template?: File; highlight: readonly string[] }
  | { kind: "refresh"; file: File; locale: Locale; edition: string };

/** What comes of it. */
export type DeckResult<T extends DeckTask> = T["kind"] extends "make" ? MadeDeck : RefreshOutcome;

/** Called as the work goes on. @throws to end it */
export type OnProgress = (done: number, total: number) => void;

/** Does a task, beside the page or in it. @param drawPicture draws a picture of ours anew, which only a page can */
export function runTask(task: DeckTask, onProgress: OnProgress, drawPicture: DrawPicture) {
  return task.kind === "make"
    ? makeDeckBlob(task.figures, task.locale, onProgress, task.template, task.highlight)
    : refreshFile(task.file, task.locale, task.edition, onProgress, drawPicture);
}
