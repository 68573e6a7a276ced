import type { Context } from "@/lib/context/context";
import { byId } from "@/lib/dataset";
import { formatEdtf } from "@/lib/format/date";

/** Month an edition is named by: `March 2024`. */
export function editionName({ dataset, locale }: Pick<Context, "dataset" | "locale">): string {
  const { published } = byId(dataset.editions, dataset.edition);
  return formatEdtf(published.slice(0, "2024-03".length), locale);
}

/**
 * What an edition says of itself where it stands alone and its address keeps to it, and of the newer one if there is;
 * nothing where the address follows the newest.
 */
export function editionNote(context: Context): { edition: string; newer?: string } | undefined {
  const { t, dataset } = context;
  if (!dataset.folder) return undefined;
  const edition = t("embed.edition", { date: editionName(context) });
  return dataset.isNewest ? { edition } : { edition, newer: t("embed.newer") };
}
