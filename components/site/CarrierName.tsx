import type { Context } from "@/lib/context/context";
import { byId } from "@/lib/dataset";
import { lookOf } from "@/lib/drawing/mark-of";
import { pagePalette } from "@/lib/drawing/palette";
import { CarrierSymbol } from "../figures/Swatch";

/** A carrier's symbol and name: never colour alone. */
export function CarrierName({ id, context }: { id: string; context: Context }) {
  const { colour, symbol } = lookOf(id, context, pagePalette);
  return (
    <span className="carrier-name">
      <CarrierSymbol symbol={symbol} colour={colour} />
      {byId(context.dataset.organisations, id).name[context.locale]}
    </span>
  );
}
