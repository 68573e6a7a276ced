import type { Context } from "@/lib/context/context";
import { punctuation } from "@/lib/format/punctuation";
import { provenanceOf } from "@/lib/series/provenance";
import { quantityOf, type Row } from "@/lib/series/row";
import { rowText } from "./row-text";
import type { Shown } from "./shown";

function kindOf({ panels: [panel], context: { t } }: Shown): string {
  if (panel?.kind === "chart") return t("export.chartKind.bars", { scale: panel.scale });
  if (panel?.kind === "trend") return t("export.chartKind.trend", { scale: panel.scale });
  return t(panel?.kind === "matrix" ? "export.chartKind.table" : "export.chartKind.timeline");
}

/** Words with how often each is there: `done 12, observed 14`. */
function counted(words: string[], { locale }: Context): string {
  const distinct = [...new Set(words)];
  return distinct
    .map((word) => `${word} ${words.filter((other) => other === word).length}`)
    .join(punctuation[locale].list);
}

/** How sharp a row is, in a word: a number by its precision, anything else by its status. */
function sharpness(row: Row, context: Context): string {
  const { t } = context;
  if (quantityOf(row)) return rowText(row, context).precision;
  const { status } = provenanceOf(row);
  if (status) return t(`vocabulary.status.${status}`);
  return t(row.kind === "not-stated" ? "vocabulary.notStated" : "vocabulary.stated");
}

/**
 * How sharp what a figure shows is, a sentence each: rows by a word, with what is not stated; then how many were told
 * at second hand, inferred or superseded.
 */
function vagueness({ context, panels, rows }: Shown): string[] {
  const { t } = context;
  const blanks = panels.map((panel) => (panel.kind === "matrix" ? panel.matrix.blanks : 0));
  const kinds = [
    ...rows.map((row) => sharpness(row, context)),
    ...blanks.flatMap((count) => Array.from({ length: count }, () => t("vocabulary.notStated"))),
  ];
  const marks = rows.flatMap((row) => {
    const { hearsay, inferred } = provenanceOf(row);
    const { retold, age } = row;
    return [
      ...(hearsay ? [t("vocabulary.hearsay")] : []),
      ...(retold ? [t("vocabulary.retold")] : []),
      ...(inferred ? [t("vocabulary.inferred")] : []),
      ...(age === "overtaken" ? [t("vocabulary.overtaken")] : []),
      ...(age === "corrected" ? [t("vocabulary.corrected")] : []),
    ];
  });
  return [
    t("export.vagueness", { count: kinds.length, list: counted(kinds, context) }),
    ...(marks.length > 0 ? [t("export.among", { list: counted(marks, context) })] : []),
  ];
}

/**
 * A figure's picture in words, for those who cannot see it: kind of chart, finding, how vague its numbers are, source.
 */
export function imageDescription(shown: Shown): string {
  const { sentences, stop } = punctuation[shown.context.locale];
  // The reader's own words stand beside it, not in ours.
  return [kindOf(shown), shown.finding, ...vagueness(shown), shown.words.sourceLine].join(sentences) + stop;
}
