import type { Context } from "@/lib/context/context";
import { legendOf } from "@/lib/figures/legend";
import type { Row } from "@/lib/series/row";
import { Swatch } from "./Swatch";

/** Explains the fills a figure uses, and only those. */
export function Legend({ rows, context }: { rows: readonly Row[]; context: Context }) {
  const entries = legendOf(rows, context);
  if (entries.length === 0) return null;
  return (
    <ul className="legend" aria-label={context.t("chart.legend")}>
      {entries.map(({ fill, text }) => (
        <li key={fill}>
          <Swatch fill={fill} /> {text}
        </li>
      ))}
    </ul>
  );
}
