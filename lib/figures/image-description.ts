import { punctuation } from "@/lib/format/punctuation";
import type { FigureId } from "./catalogue";
import type { FigureContext } from "./context";
import type { FigureOptions } from "./options";
import { rowText } from "./row-text";
import { panelsOf, rowsOfFigure } from "./series";
import { shownText } from "./shown-text";

function kindOf(id: FigureId, { dataset, t }: FigureContext, options: FigureOptions): string {
  const [panel] = panelsOf(dataset, id, options);
  if (panel?.kind === "chart") return t("export.chartKind.bars", { scale: panel.scale });
  if (panel?.kind === "trend") return t("export.chartKind.trend", { scale: panel.scale });
  return t(panel?.kind === "matrix" ? "export.chartKind.table" : "export.chartKind.timeline");
}

/** How sharp a figure's rows are, in words: numbers by precision, anything else by status, and what is not stated. */
function vagueness(id: FigureId, context: FigureContext, options: FigureOptions): string {
  const { dataset, locale, t } = context;
  const words = rowsOfFigure(dataset, id, options).map((row) => {
    const { precision, status } = rowText(row, context);
    return precision || status || t("vocabulary.notStated");
  });
  const counted = [...new Set(words)].map((word) => `${word} ${words.filter((other) => other === word).length}`);
  return t("export.vagueness", { count: words.length, list: counted.join(punctuation[locale].list) });
}

/**
 * A figure's picture in words, for those who cannot see it: kind of chart, finding, how vague its numbers are, source.
 */
export function imageDescription(id: FigureId, context: FigureContext, options: FigureOptions): string {
  // The reader's own words stand beside it, not in ours.
  const { title, sourceLine } = shownText(id, context, { ...options, own: undefined });
  const { sentences, stop } = punctuation[context.locale];
  return [kindOf(id, context, options), title, vagueness(id, context, options), sourceLine].join(sentences) + stop;
}
