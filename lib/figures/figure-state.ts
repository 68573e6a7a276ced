import type { StateOf } from "@/lib/state/query";
import type { figureFields, outcomeFields, ownFields } from "@/lib/state/site-fields";
import type { FigureOptions } from "./options";

export type OwnState = StateOf<ReturnType<typeof ownFields>>;
export type FigureState = StateOf<ReturnType<typeof figureFields>> & Partial<StateOf<ReturnType<typeof outcomeFields>>>;

/** What a reader has made their own, as options; empty where there is nothing, so that equal options are equal. */
export function ownOptions({ highlight, title, note }: OwnState): Pick<FigureOptions, "highlight" | "own"> {
  const own = { ...(title.trim() ? { title: title.trim() } : {}), ...(note.trim() ? { note: note.trim() } : {}) };
  return {
    ...(highlight.length > 0 ? { highlight } : {}),
    ...(Object.keys(own).length > 0 ? { own } : {}),
  };
}

/** A figure's state as the options it is drawn with. */
export function figureOptions({ highlight, title, note, ...options }: FigureState): FigureOptions {
  return { ...options, ...ownOptions({ highlight, title, note }) };
}
