import type { Context } from "@/lib/context/context";
import { punctuation } from "@/lib/format/punctuation";
import { provenanceOf } from "@/lib/series/provenance";
import type { Row } from "@/lib/series/row";
import { type Fill, fills } from "./appearance";

/** The fills a figure's rows use, with the statuses each stands for. */
export function legendOf(rows: readonly Row[], { t, locale }: Context): { fill: Fill; text: string }[] {
  const used = new Set(rows.flatMap((row) => (row.kind === "outcome" ? [] : (provenanceOf(row).status ?? []))));
  return fills.flatMap(({ fill, statuses }) => {
    const shown = statuses.filter((status) => used.has(status));
    return shown.length === 0
      ? []
      : [{ fill, text: shown.map((status) => t(`vocabulary.status.${status}`)).join(punctuation[locale].items) }];
  });
}
