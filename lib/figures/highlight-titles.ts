import { carriersOf } from "@/lib/dataset";
import { punctuation, withAside } from "@/lib/format/punctuation";
import { ANNOUNCEMENT } from "@/lib/state/site-fields";
import type { FigureId } from "./catalogue";
import type { FigureContext } from "./context";
import { describeFigure } from "./describe";
import { isOf } from "./highlight";
import { type Announced, type HighlightTitles, highlightTitle } from "./highlight-title";
import { joinNames, organisationName } from "./names";
import { defaultOptions } from "./options";
import { rowText, rowValue } from "./row-text";
import { rowsOfFigure } from "./series";
import { MOST_IN_TITLE, shownText } from "./shown-text";

/** Rows of announcements of a figure, which may be highlighted one by one. */
export function announcedIn(id: FigureId, context: FigureContext): Announced[] {
  return rowsOfFigure(context.dataset, id)
    .filter((row) => ANNOUNCEMENT.test(row.id))
    .map((row) => ({ id: row.id, name: rowText(row, context).label, value: rowValue(row, context) }));
}

/**
 * Titles of a figure for every choice of what it highlights, so that a frame, which has no data set, can tell them; what
 * announcements are called and say it reads off its own table.
 */
export function highlightTitles(id: FigureId, context: FigureContext): HighlightTitles {
  const { dataset, locale, t } = context;
  const rows = rowsOfFigure(dataset, id).filter(({ kind }) => kind !== "derived");
  const rowsOf = (one: string) => rows.filter((row) => isOf(row, [one]));
  const carriers = carriersOf(dataset).filter((carrier) => rowsOf(carrier.id).length > 0);
  const announced = announcedIn(id, context);
  const own = describeFigure(id, context).title;
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
    const { title } = shownText(id, context, { ...defaultOptions, highlight });
    if (title !== highlightTitle(own, titles, announced, highlight)) titles.others[highlight.join()] = title;
  }
  return titles;
}
