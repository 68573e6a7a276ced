import { byId } from "@/lib/dataset";
import { rowText } from "@/lib/figures/row-text";
import type { Shown } from "@/lib/figures/shown";
import { punctuation, withAside } from "@/lib/format/punctuation";
import type { Row } from "@/lib/series/row";
import { hasSiteUrl } from "@/lib/site/address";
import { figureUrl } from "@/lib/site/figure-url";

/** Our own assumptions rows are computed with, each with the number used. */
function assumptionsOf(rows: readonly Row[]): Map<string, number> {
  const used = new Map<string, number>();
  for (const row of rows) {
    const formula = row.kind === "derived" ? row.formula : undefined;
    for (const operand of formula ? [formula.left, formula.right] : []) {
      if ("assumption" in operand && operand.assumption) used.set(operand.assumption, operand.number);
    }
  }
  return used;
}

/** Speaker notes of a figure: each fact with its precision, status, speaker and paragraph, then sources and assumption. */
export function figureNotes(shown: Shown): string {
  const { context, rows } = shown;
  const { dataset, locale, t } = context;
  const { note, sourceLine } = shown.text;
  const { items, colon } = punctuation[locale];
  const lines = rows.map((row) => {
    const text = rowText(row, context);
    const what = [text.head, text.label].filter(Boolean).join(" ");
    const value = [text.value, text.formula && `= ${text.formula}`].filter(Boolean).join(" ");
    const about = [text.status, text.precision, text.saidBy, text.paragraphs].filter(Boolean).join(items);
    return `・${withAside([what, value].filter(Boolean).join(colon), about, locale)}`;
  });
  return [
    t("export.factsHeading"),
    ...lines,
    "",
    note,
    ...[...assumptionsOf(rows)].map(
      ([assumption, number]) =>
        `${t("vocabulary.assumption")}: ${byId(dataset.assumptions, assumption).label[locale]} ${number}`,
    ),
    sourceLine,
    ...(hasSiteUrl ? [figureUrl(shown)] : []),
  ].join("\n");
}
