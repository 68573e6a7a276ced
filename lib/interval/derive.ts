import type { Precision, Status } from "@/lib/dataset/vocabulary";
import { precisions, statuses } from "@/lib/dataset/vocabulary";

/** The vaguest of several precisions, which a derived figure inherits. */
export function worstPrecision(all: readonly Precision[]): Precision {
  return precisions[Math.max(0, ...all.map((precision) => precisions.indexOf(precision)))] as Precision;
}

/** The least settled of several statuses, which a derived figure inherits. */
export function worstStatus(all: readonly Status[]): Status {
  return statuses[Math.max(0, ...all.map((status) => statuses.indexOf(status)))] as Status;
}
