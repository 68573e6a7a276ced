import type { Context } from "@/lib/context/context";
import { chartSpec } from "@/lib/drawing/chart-spec";
import { filePalette } from "@/lib/drawing/palette";
import type { ChartSpec, MarkSpec } from "@/lib/drawing/spec";
import type { TimelinePanel } from "@/lib/figures/panel";

/** A line of a timeline as a slide tells it: an event, or an announcement. */
export interface TimelineLine {
  mark: MarkSpec;
  /** Whose announcement it is: a slide has no headings between lines. */
  whose: string;
  head: string;
  label: string;
  /** Of an event; that of an announcement is in its label. */
  status: string;
  /** What became of an announcement, and the day that settled it. */
  verdict: string;
  day: string;
}

/** What is drawn of a timeline; its colours are the deck's own. */
export const timelineSpec = (panel: TimelinePanel, context: Context): ChartSpec =>
  chartSpec([panel], "", context, filePalette("light", context.locale));

/** The lines of a timeline, in their order. */
export function timelineLines({ lines }: ChartSpec): TimelineLine[] {
  return lines.flatMap(({ head, label, group = "", marks }) =>
    marks.map((mark) =>
      mark.track
        ? { mark, head, label, whose: group, status: "", verdict: mark.value, day: mark.status }
        : { mark, head, label, whose: "", status: mark.status, verdict: "", day: "" },
    ),
  );
}

/** Words that follow one another on a line. */
export const inOne = (...words: string[]): string => words.filter(Boolean).join("  ");
