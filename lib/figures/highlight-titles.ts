import { carriersOf } from "@/lib/dataset";
import { punctuation, withAside } from "@/lib/format/punctuation";
import { ANNOUNCEMENT } from "@/lib/state/site-fields";
import { isOf } from "./highlight";
import { type Announced, type HighlightTitles, highlightTitle } from "./highlight-title";
import { joinNames, organisationName } from "./names";
import { rowText, rowValue } from "./row-text";
import { highlighted, type Shown } from "./shown";
import { MOST_IN_TITLE } from "./shown-text";

/** Rows of announcements of a figure, which may be highlighted one by one. */
export function announcedIn({ rows, context }: Shown): Announced[] {
  return rows
    .filter((row) => ANNOUNCEMENT.test(row.id))
    .map((row) => ({ id: row.id, name: rowText(row, context).label, value: rowValue(row, context) }));
}

/**
 * Titles of a figure for every choice of what it highlights, so that a frame, which has no data set, can tell them; what
 * announcements are called and say it reads off its own table.
 */
export function highlightTitles(shown: Shown): HighlightTitles {
  const { context } = shown;
  const { dataset, locale, t } = context;
  const rows = shown.rows.filter(({ kind }) => kind !== "derived");
  const rowsOf = (one: string) => rows.filter((row) => isOf(row, [one]));
  const carriers = carriersOf(dataset).filter((carrier) => rowsOf(carrier.id).length > 0);
  const announced = announcedIn(shown);
  const own = shown.words.title;
  const { colon, list } = punctuation[locale];
  const titles: HighlightTitles = {
    aside: withAside("", t("figures.highlighted", { names: "{names}" }), locale),
    pair: joinNames(["{a}", "{b}"], context),
    colon,
    list,
    carriers: Object.fromEntries(carriers.map((carrier) => [carrier.id, organisationName(carrier.id, context)])),
    others: {},
  };
  const few = carriers.filter((carrier) => rowsOf(carrier.id).length <= MOST_IN_TITLE);
  const pairs = (firsts: { id: string }[], seconds: { id: string }[]) =>
    firsts.flatMap((a) => seconds.filter((b) => b.id !== a.id).map((b) => [a.id, b.id]));
  // The rest, two announcements or one and a carrier of many rows, are as the pieces make them.
  for (const highlight of [
    ...[...carriers, ...announced].map((one) => [one.id]),
    ...pairs(carriers, carriers),
    ...pairs(few, announced),
    ...pairs(announced, few),
  ]) {
    const title = highlighted(shown, highlight).finding;
    if (title !== highlightTitle(own, titles, announced, highlight)) titles.others[highlight.join()] = title;
  }
  return titles;
}
