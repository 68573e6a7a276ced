import { folderOf } from "@/lib/dataset";
import { exploreState } from "@/lib/figures/explore-state";
import type { Shown } from "@/lib/figures/shown";
import { stateChoices } from "@/lib/state/choices";
import { formatQuery } from "@/lib/state/query";
import { exploreFields } from "@/lib/state/site-fields";
import { pageUrl } from "./address";

/**
 * Absolute address of the page that shows a figure as it is now, whatever comes later: what is taken away names its
 * edition. The reader's own figure has its settings in its address.
 */
export function figureUrl({ id, context, options }: Pick<Shown, "id" | "context" | "options">): string {
  const { dataset, locale } = context;
  if (id !== "explore") return pageUrl(locale, { page: "figure", id }, folderOf(dataset.edition));
  const query = formatQuery(exploreFields(stateChoices(dataset).explore), exploreState(options));
  return pageUrl(locale, { page: "explore" }) + query;
}
