import { byId } from "@/lib/dataset";
import type { FigureId, FigureOptions } from "@/lib/figures/catalogue";
import type { FigureContext } from "@/lib/figures/context";
import { describeFigure } from "@/lib/figures/describe";
import { rowText } from "@/lib/figures/row-text";
import { rowsOfFigure } from "@/lib/figures/series";
import { hasSiteUrl } from "@/lib/site/address";
import { figureUrl } from "@/lib/site/figure-url";

/** Speaker notes of a figure: each fact with its precision, status, speaker and paragraph, then sources and assumption. */
export function figureNotes(id: FigureId, context: FigureContext, options: FigureOptions): string {
  const { dataset, locale, t } = context;
  const { note, sourceLine } = describeFigure(id, context, options);
  const separator = locale === "ja" ? "・" : ", ";
  const lines = rowsOfFigure(dataset, id, options).map((row) => {
    const text = rowText(row, context);
    const what = [text.head, text.label].filter(Boolean).join(" ");
    const value = [text.value, text.formula && `= ${text.formula}`].filter(Boolean).join(" ");
    const about = [text.status, text.precision, text.saidBy, text.paragraphs].filter(Boolean).join(separator);
    return `・${[what, value].filter(Boolean).join(locale === "ja" ? "：" : ": ")}${about ? (locale === "ja" ? `（${about}）` : ` (${about})`) : ""}`;
  });
  const rate = byId(dataset.assumptions, "jpy-per-usd");
  return [
    t("export.factsHeading"),
    ...lines,
    "",
    note,
    ...(id === "investment"
      ? [`${t("vocabulary.assumption")}: ${rate.label[locale]} ${options.rate ?? rate.value}`]
      : []),
    sourceLine,
    ...(hasSiteUrl ? [figureUrl(id, context, options)] : []),
  ].join("\n");
}
