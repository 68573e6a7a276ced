import { pageUrl } from "@/lib/site/address";
import { stateChoices } from "@/lib/state/choices";
import { formatQuery } from "@/lib/state/query";
import { exploreFields } from "@/lib/state/site-fields";
import type { FigureId, FigureOptions } from "./catalogue";
import type { FigureContext } from "./context";
import { exploreState } from "./explore-state";

/** Absolute address of the page a figure is on; the reader's own figure with its settings. */
export function figureUrl(id: FigureId, { dataset, locale }: FigureContext, options: FigureOptions): string {
  if (id !== "explore") return pageUrl(locale, { page: "figure", id });
  const query = formatQuery(exploreFields(stateChoices(dataset).explore), exploreState(options));
  return pageUrl(locale, { page: "explore" }) + query;
}
