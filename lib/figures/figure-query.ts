import type { Dataset } from "@/lib/dataset";
import { stateChoices } from "@/lib/state/choices";
import { type Fields, formatQuery, parseQuery, type StateOf } from "@/lib/state/query";
import { exploreFields } from "@/lib/state/site-fields";
import type { FigureId } from "./catalogue";
import { exploreOptions, exploreState } from "./explore-state";
import { figureFieldsOf, figureOptions } from "./figure-state";
import { controls, type FigureOptions } from "./options";

function fieldsOf(id: FigureId, dataset: Dataset): Fields {
  const choices = stateChoices(dataset);
  if (id === "explore") return exploreFields(choices.explore);
  return figureFieldsOf(controls, choices);
}

/** The settings a figure is shown with, as its address has them, the reader's own words included. */
export function queryOfOptions(id: FigureId, options: FigureOptions, dataset: Dataset): string {
  const { scale, currency, rate, rows = "current", carrier = "any", verdict = "any", highlight = [], own } = options;
  const { title = "", note = "" } = own ?? {};
  const state =
    id === "explore"
      ? exploreState(options)
      : { scale, currency, rate, rows, carrier, verdict, highlight, title, note };
  return formatQuery(fieldsOf(id, dataset), state as StateOf<Fields>);
}

/** The options a figure's address asks for; what cannot be read is left out. */
export function optionsOfQuery(id: FigureId, query: string, dataset: Dataset): FigureOptions {
  const { state } = parseQuery(fieldsOf(id, dataset), query);
  if (id === "explore") return exploreOptions(state as never);
  return figureOptions(state);
}
