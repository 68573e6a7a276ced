import { byId } from "@/lib/dataset";
import { formatEdtf } from "@/lib/format/date";
import type { FigureContext } from "./context";

/** Month an edition is named by: `March 2024`. */
export function editionName({ dataset, locale }: Pick<FigureContext, "dataset" | "locale">): string {
  const { published } = byId(dataset.editions, dataset.edition);
  return formatEdtf(published.slice(0, "2024-03".length), locale);
}

/** What an older edition says of itself where it stands alone, and of the newer one; nothing on the newest. */
export function editionNote(context: FigureContext): { edition: string; newer: string } | undefined {
  const { t, dataset } = context;
  if (!dataset.folder) return undefined;
  return { edition: t("embed.edition", { date: editionName(context) }), newer: t("embed.newer") };
}
