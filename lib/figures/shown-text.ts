import type { Context } from "@/lib/context/context";
import { punctuation, withAside } from "@/lib/format/punctuation";
import type { Row } from "@/lib/series/row";
import type { FigureText } from "./describe";
import { isOf } from "./highlight";
import { joinNames, organisationName } from "./names";
import type { FigureOptions } from "./options";
import { rowText, rowValue } from "./row-text";

/** Highlighted rows that can still be told in a title. */
export const MOST_IN_TITLE = 2;

/** Name of a carrier or an announcement. */
function nameOf(id: string, rows: readonly Row[], context: Context): string {
  const row = rows.find((row) => row.id === id);
  return row ? rowText(row, context).label : organisationName(id, context);
}

/** What a highlighted row says in a title: a number with its name, a verdict, or that nothing is stated. */
function inTitle(row: Row, highlight: readonly string[], context: Context): string {
  const { label } = rowText(row, context);
  const value = row.kind === "not-stated" ? context.t("vocabulary.notStated") : rowValue(row, context, "plain");
  return highlight.includes(row.id) ? value : [label, value].filter(Boolean).join(" ");
}

/** The title of a figure for those it highlights: their own numbers where they are few, or the finding and who is highlighted. */
function titleOfHighlighted(
  title: string,
  rows: readonly Row[],
  highlight: readonly string[],
  context: Context,
): string {
  const { locale, t } = context;
  const own = rows.filter(({ calm, kind }) => !calm && kind !== "derived");
  const named = highlight.filter((id) => own.some((row) => isOf(row, [id])));
  const names = joinNames(
    named.map((id) => nameOf(id, own, context)),
    context,
  );
  const isShort = own.length <= MOST_IN_TITLE && own.every(({ kind }) => kind !== "statement");
  if (!isShort || own.some(({ kind }) => kind === "event")) {
    return withAside(title, t("figures.highlighted", { names }), locale);
  }
  const { colon, list } = punctuation[locale];
  const told = own.map((row) => inTitle(row, highlight, context));
  // A label that names its carrier needs it no second time.
  return told.every((text) => text.startsWith(names)) ? told.join(list) : `${names}${colon}${told.join(list)}`;
}

/** Our title of a figure, for what is highlighted in it. */
export function findingOf(
  title: string,
  rows: readonly Row[],
  highlight: readonly string[] = [],
  context: Context,
): string {
  return rows.some(({ calm }) => calm) ? titleOfHighlighted(title, rows, highlight, context) : title;
}

/** Words with the reader's title and note in them, which are marked as theirs; our finding stays in sight. */
export function withOwnWords(
  words: FigureText,
  own: NonNullable<FigureOptions["own"]> = {},
  { t }: Context,
): FigureText {
  const { title, subtitle, note } = words;
  return {
    ...words,
    ...(own.title ? { title: own.title, subtitle: t("figures.ownTitle", { title, subtitle }) } : {}),
    ...(own.note ? { note: t("figures.ownNote", { note, own: own.note }) } : {}),
  };
}
