import type { Measure } from "@/lib/dataset";
import type { StateOf } from "@/lib/state/query";
import type { exploreFields } from "@/lib/state/site-fields";
import { ownOptions } from "./figure-state";
import type { FigureOptions } from "./options";

export type ExploreState = StateOf<ReturnType<typeof exploreFields>>;

/** A quantity to choose, and the measure it belongs to. */
export interface ExploreFact {
  id: string;
  measure: string;
  text: string;
}

/**
 * Whether a state leaves nothing to draw: none of its measure's quantities is chosen but the base, which is held
 * against the others.
 * @param facts all there are
 */
export function isEmptyChoice({ measure, facts: chosen, base }: ExploreState, facts: readonly ExploreFact[]): boolean {
  return !facts.some(
    (fact) => fact.measure === measure && (chosen.length === 0 || chosen.includes(fact.id)) && fact.id !== base,
  );
}

/** The explorer's state as options of the figure it draws. */
export function exploreOptions(state: ExploreState): FigureOptions {
  const { measure, facts, base, sort, notes, scale, currency, rate } = state;
  return {
    scale,
    currency,
    ...(rate === undefined ? {} : { rate }),
    view: {
      measure: measure as Measure,
      facts,
      ...(base === "none" ? {} : { base }),
      sort,
      notes: notes === "on",
    },
    ...ownOptions(state),
  };
}

/** Options of the figure as the explorer's state. */
export function exploreState({ scale, currency, rate, view, highlight, own }: FigureOptions): ExploreState {
  return {
    measure: view?.measure ?? "model-size",
    facts: view?.facts ?? [],
    base: view?.base ?? "none",
    sort: view?.sort ?? "value",
    notes: view?.notes === false ? "off" : "on",
    scale,
    currency,
    rate,
    highlight: highlight ?? [],
    title: own?.title ?? "",
    note: own?.note ?? "",
  };
}
