import type { FigureId, FigureOptions } from "./catalogue";
import type { FigureContext } from "./context";
import { describeFigure } from "./describe";
import { rowText } from "./row-text";
import { isMatrix, rowsOfFigure } from "./series";

function kindOf(id: FigureId, { t }: FigureContext, { scale }: FigureOptions): string {
  if (isMatrix(id)) return t("export.chartKind.table");
  if (id === "timeline" || id === "open-vs-closed") return t("export.chartKind.timeline");
  const linear = id === "elyza-stake" || id === "development-speed";
  return t("export.chartKind.bars", { scale: id === "positioning" ? "log" : linear ? "linear" : scale });
}

/** How sharp a figure's rows are, in words: numbers by precision, anything else by status, and what is not stated. */
function vagueness(id: FigureId, context: FigureContext, options: FigureOptions): string {
  const { dataset, locale, t } = context;
  const words = rowsOfFigure(dataset, id, options).map((row) => {
    const { precision, status } = rowText(row, context);
    return precision || status || t("vocabulary.notStated");
  });
  const counted = [...new Set(words)].map((word) => `${word} ${words.filter((other) => other === word).length}`);
  return t("export.vagueness", { count: words.length, list: counted.join(locale === "ja" ? "、" : ", ") });
}

/**
 * A figure's picture in words, for those who cannot see it: kind of chart, finding, how vague its numbers are, source.
 */
export function imageDescription(id: FigureId, context: FigureContext, options: FigureOptions): string {
  const { title, sourceLine } = describeFigure(id, context, options);
  const sentences = [kindOf(id, context, options), title, vagueness(id, context, options), sourceLine];
  return context.locale === "ja" ? `${sentences.join("。")}。` : `${sentences.join(". ")}.`;
}
