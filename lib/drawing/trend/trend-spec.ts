import type { Context } from "@/lib/context/context";
import type { TrendPanel } from "@/lib/figures/panel";
import { rowText, rowValue } from "@/lib/figures/row-text";
import { punctuation } from "@/lib/format/punctuation";
import { numberAxis, timeAxis } from "../axes";
import { endsOf, markOf } from "../mark-of";
import type { Palette } from "../palette";
import type { TrendSpec } from "./spec";

/** What is drawn of numbers against time; facets of one unit share their scale. */
export function trendSpec(panel: TrendPanel, label: string, context: Context, palette: Palette): TrendSpec {
  const { locale } = context;
  const { facets, rows, scale, notStated } = panel;
  const times = rows.flatMap(({ when }) => (when ? [when.lower, when.upper] : []));
  const axisOf = (unit: (typeof facets)[number]["unit"]) =>
    numberAxis(
      endsOf(facets.filter((facet) => facet.unit === unit).flatMap((facet) => facet.rows)),
      scale,
      unit,
      context,
    );
  const missing = notStated.map((row) => row.label?.[locale] ?? "").join(punctuation[locale].phrases);
  return {
    label,
    time: timeAxis(Math.min(...times), Math.max(...times), context),
    facets: facets.map((facet) => ({
      id: facet.id,
      label: facet.label[locale],
      axis: axisOf(facet.unit),
      joined: facet.joined,
      marks: facet.rows.map((row) => {
        const mark = markOf(row, context, palette);
        return {
          ...mark,
          label: row.label?.[locale] ?? "",
          // A solid mark tells that it is there; anything else is said.
          status: mark.status === context.t("vocabulary.status.done") ? "" : mark.status,
          when: row.when ?? { lower: 0, upper: 0 },
        };
      }),
    })),
    ...(notStated[0]
      ? {
          missing: {
            text: missing,
            rows: notStated.flatMap(({ facts }) => facts),
            value: rowValue(notStated[0], context),
            spoken: notStated.map((row) => rowText(row, context).spoken).join(punctuation[locale].phrases),
          },
        }
      : {}),
  };
}
