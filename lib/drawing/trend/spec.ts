import type { AxisSpec, MarkSpec } from "../spec";

/** A mark placed by time and number. */
export interface TrendMark extends MarkSpec {
  /** Its name, beside it. */
  label: string;
  /** The time it stands for, UTC milliseconds. */
  when: { lower: number; upper: number };
}

/** A facet: marks on a scale of their own, above one another on the shared axis of time. */
export interface TrendFacet {
  id: string;
  label: string;
  marks: TrendMark[];
  axis: AxisSpec;
  joined: boolean;
}

export interface TrendSpec {
  /** For screen readers. */
  label: string;
  facets: TrendFacet[];
  time: AxisSpec;
  /** Room is scarce: facets are as low as their labels allow. */
  compact?: boolean;
  /** What is not stated, in a line, with the facts it leads to. */
  missing?: { text: string; rows: string[]; value: string; spoken: string };
}
