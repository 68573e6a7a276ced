import type { Precision, Status } from "@/lib/dataset/vocabulary";
import { precisions, statuses } from "@/lib/dataset/vocabulary";
import type { Interval } from "./interval";

/** The vaguest of several precisions, which a derived figure inherits. */
export function worstPrecision(all: readonly Precision[]): Precision {
  return precisions[Math.max(0, ...all.map((precision) => precisions.indexOf(precision)))] as Precision;
}

/**
 * The precision of a derived number: open where its interval is, and else the vaguest of its inputs; a closed interval
 * made of open ones is a range.
 */
export function derivedPrecision({ lower, upper }: Interval, inputs: readonly Precision[]): Precision {
  if (upper === Number.POSITIVE_INFINITY) return "at-least";
  if (lower === Number.NEGATIVE_INFINITY) return "at-most";
  const worst = worstPrecision(inputs);
  return worst === "at-least" || worst === "at-most" ? "range" : worst;
}

/** The least settled of several statuses, which a derived figure inherits. */
export function worstStatus(all: readonly Status[]): Status {
  return statuses[Math.max(0, ...all.map((status) => statuses.indexOf(status)))] as Status;
}
