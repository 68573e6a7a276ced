import type { Context } from "@/lib/context/context";
import { carriersOf } from "@/lib/dataset";
import { verdicts } from "@/lib/dataset/vocabulary";
import { type CatalogueId, figureOf } from "./catalogue";
import type { Control } from "./options";
import { rowsOfFigure } from "./series";

/** Settings a figure offers in an edition; showing more rows is none where there are no more. */
export function controlsOf(id: CatalogueId, { dataset }: Context): Control[] {
  const rowsOf = (rows: "current" | "all") => rowsOfFigure(dataset, id, { scale: "log", currency: "JPY", rows }).length;
  return figureOf(id).controls.filter((control) => control !== "rows" || rowsOf("all") > rowsOf("current"));
}

/** What announcements can be narrowed down to, in words. */
export interface OutcomeChoices {
  carriers: { value: string; text: string }[];
  verdicts: { value: string; text: string }[];
}

/** Carriers with announcements, those of none, and the verdicts there are. */
export function outcomeChoices({ dataset, locale, t }: Context): OutcomeChoices {
  const used = new Set(dataset.outcomes.map(({ verdict }) => verdict));
  return {
    carriers: [
      ...carriersOf(dataset).map(({ id, name }) => ({ value: id, text: name[locale] })),
      { value: "context", text: t("announcements.others") },
    ],
    verdicts: verdicts
      .filter((verdict) => used.has(verdict))
      .map((verdict) => ({ value: verdict, text: t(`vocabulary.verdict.${verdict}`) })),
  };
}
