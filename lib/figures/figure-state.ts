import type { StateOf } from "@/lib/state/query";
import {
  comparedCarriers,
  numberFields,
  outcomeFields,
  ownFields,
  rowFields,
  type StateChoices,
} from "@/lib/state/site-fields";
import { type Control, defaultOptions, type FigureOptions } from "./options";

/** Every setting a figure may have. */
type AllFields = ReturnType<typeof numberFields> &
  ReturnType<typeof rowFields> &
  ReturnType<typeof outcomeFields> &
  ReturnType<typeof comparedCarriers> &
  ReturnType<typeof ownFields>;

/** What a reader has set on a figure, as far as it has such settings. */
export type FigureState = Partial<StateOf<AllFields>>;

/** What a reader makes their own of a figure. */
export type OwnState = StateOf<ReturnType<typeof ownFields>>;

/**
 * The settings a figure has in the address.
 * @param controls those it offers beside highlight, title and note
 * @param followsComparison whether it highlights the carriers that are compared
 */
export function figureFieldsOf(
  controls: readonly Control[],
  choices: Pick<StateChoices, "rate" | "carriers"> & { followsComparison?: boolean },
): Partial<AllFields> {
  const { rate, carriers, followsComparison = false } = choices;
  const { scale, ...money } = numberFields(rate);
  return {
    ...(controls.includes("scale") ? { scale } : {}),
    ...(controls.includes("currency") ? money : {}),
    ...(controls.includes("rows") ? rowFields() : {}),
    ...(controls.includes("outcomes") ? outcomeFields([...carriers, "context"]) : {}),
    ...(followsComparison ? comparedCarriers(carriers) : {}),
    ...ownFields(carriers),
  };
}

/** What a reader has made their own, as options; empty where there is nothing, so that equal options are equal. */
export function ownOptions({
  highlight = [],
  title = "",
  note = "",
}: Partial<OwnState>): Pick<FigureOptions, "highlight" | "own"> {
  const own = { ...(title.trim() ? { title: title.trim() } : {}), ...(note.trim() ? { note: note.trim() } : {}) };
  return {
    ...(highlight.length > 0 ? { highlight } : {}),
    ...(Object.keys(own).length > 0 ? { own } : {}),
  };
}

/**
 * A figure's state as the options it is drawn with.
 * @param all carriers there are: to compare every one of them highlights none
 */
export function figureOptions(
  { highlight, title, note, carriers = [], ...options }: FigureState,
  all: readonly string[] = [],
): FigureOptions {
  return {
    ...defaultOptions,
    ...options,
    ...(carriers.length > 0 && carriers.length < all.length ? { highlight: carriers } : {}),
    ...ownOptions({ highlight, title, note }),
  };
}
