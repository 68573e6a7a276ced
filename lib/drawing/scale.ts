import { textWidth } from "@/lib/format/text-width";
import { type AxisSpec, FONT, type Tick } from "./spec";

/** Px between the numbers of two ticks. */
const CLEAR = 8;

/** Share of an axis a value lies at: from 0 at the beginning of its domain to 1 at the end. */
export function shareOf(value: number, { scale, domain: [low, high] }: Pick<AxisSpec, "scale" | "domain">): number {
  return scale === "log" ? Math.log(value / low) / Math.log(high / low) : (value - low) / (high - low);
}

/** Where a value stands on an axis, px. */
export type Scale = (value: number) => number;

/** An axis between two places. @param from px, of its domain's beginning @param to px, of its end */
export function scaleBetween(axis: AxisSpec, from: number, to: number): Scale {
  return (value) => from + shareOf(value, axis) * (to - from);
}

/** Only as many ticks, evenly chosen, as leave room for one another's texts. @param width of the axis @param size of their type */
export function roomyTicks(axis: AxisSpec, width: number, size: number = FONT.small): Tick[] {
  const scale = scaleBetween(axis, 0, width);
  const widest = Math.max(...axis.ticks.map(({ text }) => textWidth(text, size)));
  for (let step = 1; step < axis.ticks.length; step += 1) {
    const kept = axis.ticks.filter((_, index) => index % step === 0);
    const gaps = kept.slice(1).map(({ value }, index) => scale(value) - scale((kept[index] as Tick).value));
    if (Math.min(...gaps) > widest + CLEAR) return kept;
  }
  return axis.ticks.slice(0, 1);
}
