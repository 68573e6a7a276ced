import { getNiceTickValues } from "recharts/lib/util/scale/getNiceTickValues.js";
import type { Context } from "@/lib/context/context";
import type { Unit } from "@/lib/dataset";
import { formatMonthTick, formatYearTick } from "@/lib/format/date";
import { formatNumber, formatTick } from "@/lib/format/number";
import { quartersOf, yearsOf } from "@/lib/series/events";
import type { AxisSpec, Tick } from "./spec";

const FACTOR = 10;

/** A log or linear axis wide enough for all values; linear ones start at zero. */
export function numberAxis(values: number[], scale: "log" | "linear", unit: Unit, { locale, t }: Context): AxisSpec {
  const stated = values.filter((value) => Number.isFinite(value) && (scale === "linear" || value > 0));
  const own = stated.length > 0 ? stated : [1];
  const high = Math.max(...own);
  const tick = (value: number): Tick => ({ value, text: formatTick(value, unit, locale) });
  if (scale === "linear") {
    const ticks = getNiceTickValues([0, high], 5);
    return {
      scale,
      domain: [0, Math.max(high * 1.02, ticks.at(-1) ?? high)],
      ticks: ticks.map(tick),
      caption: t("chart.linear"),
    };
  }
  const low = FACTOR ** Math.floor(Math.log10(Math.min(...own)));
  const top = high * 1.35;
  const ticks: Tick[] = [];
  for (let value = low; value <= top; value *= FACTOR) ticks.push(tick(value));
  return {
    scale,
    domain: [low, top],
    ticks,
    caption: t("chart.log", { factor: formatNumber(FACTOR, locale) }),
  };
}

/** From this many milliseconds on, an axis counts years rather than quarters. */
const LONG = 2.4 * 365 * 86_400_000;

/** A time axis over whole quarters, or over years where it is long, in UTC milliseconds. */
export function timeAxis(lower: number, upper: number, { locale }: Context): AxisSpec {
  if (upper - lower > LONG) {
    const quarters = quartersOf({ lower, upper });
    const domain: [number, number] = [quarters[0] as number, quarters.at(-1) as number];
    return {
      scale: "time",
      domain,
      ticks: yearsOf({ lower: domain[0], upper: domain[1] }).map((value) => ({
        value,
        text: formatYearTick(value, locale),
      })),
      caption: "",
    };
  }
  // One day at the beginning of a quarter still spans one.
  const ticks = quartersOf({ lower, upper: Math.max(upper, lower + 1) });
  return {
    scale: "time",
    domain: [ticks[0] as number, ticks.at(-1) as number],
    ticks: ticks.map((value) => ({ value, text: formatMonthTick(value, locale) })),
    caption: "",
  };
}
