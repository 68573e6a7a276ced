import type { Context } from "@/lib/context/context";
import { carriersOf } from "@/lib/dataset";
import { formatEdtf, formatYearTick } from "@/lib/format/date";
import { punctuation } from "@/lib/format/punctuation";
import { inEveryLocale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { TimelineSeries } from "@/lib/series/events";
import { lowerOf } from "@/lib/series/row";
import type { Values } from "./figure";
import type { TimelinePanel } from "./panel";

/** What a figure of events shows; many events stand by year. @param first whether it is the edition of the article alone */
export function eventPanels({ rows, now, many }: TimelineSeries, first: boolean): TimelinePanel[] {
  const label = inEveryLocale((locale) => translator(locale)(first ? "chart.publication" : "chart.edition"));
  const years = new Map(
    rows.map((row) => {
      const year = new Date(lowerOf(row)).getUTCFullYear();
      return [year, inEveryLocale((locale) => formatYearTick(Date.UTC(year, 0, 1), locale))] as const;
    }),
  );
  const shown = many
    ? rows.map((row) => ({ ...row, group: years.get(new Date(lowerOf(row)).getUTCFullYear()) }))
    : rows;
  return [
    {
      kind: "timeline",
      rows: shown,
      reference: { at: now, label },
      ...(many ? { dense: true } : {}),
    },
  ];
}

/** How many events there are, whose, how many still ahead, and the time they span. */
export function eventValues({ rows, ahead }: TimelineSeries, { dataset, locale }: Context): Values {
  const byTime = [...rows].sort((a, b) => (a.extent?.upper ?? 0) - (b.extent?.upper ?? 0));
  const dateOf = (row = byTime[0]) => (row ? formatEdtf(row.fact.date, locale) : "");
  const byCarrier = carriersOf(dataset)
    .map(({ id, name }) => `${name[locale]} ${rows.filter(({ carriers }) => carriers.includes(id)).length}`)
    .join(punctuation[locale].list);
  return { total: rows.length, ahead, byCarrier, from: dateOf(), to: dateOf(byTime.at(-1)) };
}
