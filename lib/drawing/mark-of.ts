import type { Context } from "@/lib/context/context";
import { placeOfCarrier } from "@/lib/dataset";
import { fillOf, type SymbolName, symbols } from "@/lib/figures/appearance";
import { rowText, rowValue } from "@/lib/figures/row-text";
import { formatEdtf } from "@/lib/format/date";
import { provenanceOf } from "@/lib/series/provenance";
import { boundsOf, quantityOf, type Row } from "@/lib/series/row";
import type { Palette } from "./palette";
import type { LineSpec, MarkSpec } from "./spec";

/** Colour and symbol of a carrier, fixed by its place in the data file; context for none. */
export function lookOf(
  carrier: string | undefined,
  { dataset }: Context,
  palette: Palette,
): { colour: string; symbol: SymbolName } {
  const place = placeOfCarrier(dataset, carrier);
  return place === null
    ? { colour: palette.context, symbol: "circle" }
    : {
        colour: palette.carriers[place % palette.carriers.length] as string,
        symbol: symbols[place % symbols.length] as SymbolName,
      };
}

/** The end of an interval nobody states. */
function openOf(extent: { lower: number; upper: number } | undefined): MarkSpec["open"] {
  if (extent?.upper === Number.POSITIVE_INFINITY) return "end";
  return extent?.lower === Number.NEGATIVE_INFINITY ? "start" : undefined;
}

/** A row as a mark, on the axis of its own quantity or extent. */
export function markOf(row: Row, context: Context, palette: Palette): MarkSpec {
  const text = rowText(row, context);
  const extent = boundsOf(row);
  const quantity = quantityOf(row);
  return {
    // What is not stated may be told in one row for several facts.
    rows: row.kind === "not-stated" ? row.facts : [row.id],
    carriers: row.carriers,
    ...lookOf(row.carriers[0], context, palette),
    ...(row.calm ? { calm: true, colour: palette.calm } : {}),
    fill: fillOf(provenanceOf(row).status),
    ...(extent ? { extent: { lower: extent.lower, upper: extent.upper } } : {}),
    soft: quantity
      ? quantity.precision !== "exact" && openOf(extent) === undefined
      : row.kind === "event" && row.fact.date.endsWith("~"),
    ...(openOf(extent) ? { open: openOf(extent) } : {}),
    ...(row.kind === "outcome" ? { track: row.track, verdict: row.outcome.verdict } : {}),
    head: text.head,
    value: row.text ? "" : rowValue(row, context, "plain"),
    status:
      row.kind === "outcome"
        ? row.outcome.decided && row.outcome.verdict !== "open"
          ? formatEdtf(row.outcome.decided, context.locale)
          : ""
        : text.status,
    spoken: text.spoken,
  };
}

/** A row as a line of its own. */
export function lineOf(row: Row, context: Context, palette: Palette): LineSpec {
  const { head, label } = rowText(row, context);
  return { key: row.id, head, label, marks: [markOf(row, context, palette)], axis: 0 };
}

/** Bounds of all rows, for an axis to enclose. */
export function endsOf(rows: readonly Row[]): number[] {
  return rows.flatMap((row) => {
    const bounds = boundsOf(row);
    return bounds ? [bounds.lower, bounds.upper].filter(Number.isFinite) : [];
  });
}
