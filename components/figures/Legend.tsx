import type { FigureContext } from "@/lib/figures/context";
import type { Row } from "@/lib/series/row";
import { fillOf, fills } from "./marks/appearance";
import { Swatch } from "./Swatch";

/** Explains the fills a figure uses, and only those. */
export function Legend({ rows, context }: { rows: Row[]; context: FigureContext }) {
  const { t, locale } = context;
  const used = new Set(rows.flatMap(({ status }) => (status ? [status] : [])));
  const shown = fills
    .map(({ fill, statuses }) => ({ fill, statuses: statuses.filter((status) => used.has(status)) }))
    .filter(({ fill, statuses }) => statuses.length > 0 && statuses.every((status) => fillOf(status) === fill));
  if (shown.length === 0) return null;
  return (
    <ul className="legend" aria-label={t("chart.legend")}>
      {shown.map(({ fill, statuses }) => (
        <li key={fill}>
          <Swatch fill={fill} />{" "}
          {statuses.map((status) => t(`vocabulary.status.${status}`)).join(locale === "ja" ? "・" : ", ")}
        </li>
      ))}
    </ul>
  );
}
