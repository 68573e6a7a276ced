import { formatEdtf } from "@/lib/format/date";
import { inEveryLocale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { TimelineSeries } from "@/lib/series/events";
import type { FigureContext } from "./context";
import type { Values } from "./figure";
import type { TimelinePanel } from "./panel";

/** What a figure of events shows. */
export function eventPanels({ rows, now }: TimelineSeries): TimelinePanel[] {
  const label = inEveryLocale((locale) => translator(locale)("chart.publication"));
  return [{ kind: "timeline", rows, reference: { at: now, label }, labelWidth: 312 }];
}

/** How many events there are, how many still ahead, and the time they span. */
export function eventValues({ rows, ahead }: TimelineSeries, { locale }: FigureContext): Values {
  const byTime = [...rows].sort((a, b) => (a.extent?.upper ?? 0) - (b.extent?.upper ?? 0));
  const dateOf = (row = byTime[0]) => (row?.date ? formatEdtf(row.date, locale) : "");
  return { total: rows.length, ahead, from: dateOf(), to: dateOf(byTime.at(-1)) };
}
