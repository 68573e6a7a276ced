import type { Status } from "@/lib/dataset";

/** How a mark is filled, which tells how far along its fact is. */
export type Fill = "solid" | "cored" | "hatched" | "outlined" | "dotted";

const fillOfStatus: Record<Status, Fill> = {
  done: "solid",
  observed: "solid",
  estimated: "cored",
  announced: "hatched",
  planned: "hatched",
  envisioned: "outlined",
  claimed: "dotted",
  forecast: "dotted",
};

/** The fill a status is drawn with; a row without status (a baseline) is solid. */
export function fillOf(status: Status | undefined): Fill {
  return status ? fillOfStatus[status] : "solid";
}

/** One status for each fill, to explain it by. */
export const fills: { fill: Fill; statuses: Status[] }[] = [
  { fill: "solid", statuses: ["done", "observed"] },
  { fill: "cored", statuses: ["estimated"] },
  { fill: "hatched", statuses: ["announced", "planned"] },
  { fill: "outlined", statuses: ["envisioned"] },
  { fill: "dotted", statuses: ["claimed", "forecast"] },
];

export const symbols = ["circle", "square", "diamond", "triangle", "pentagon", "hexagon"] as const;
export type SymbolName = (typeof symbols)[number];
