import type { Context } from "@/lib/context/context";
import type { Dataset } from "@/lib/dataset";
import { factText } from "@/lib/format/text";
import { listedModels, modelRow } from "@/lib/series/models";
import { eventRow, notStatedRow, quantityRow, type Row, statementRow } from "@/lib/series/row";
import { type CatalogueId, figuresIn } from "./catalogue";
import { rowText } from "./row-text";
import { rowsOfFigure } from "./series";

/** Every fact as a row with its sentence: numbers, statements, events, what is not stated, then models. */
export function factRows(dataset: Dataset): { row: Row; text?: Row["text"] }[] {
  return [
    ...dataset.quantities.map((fact) => ({ row: quantityRow(dataset, fact), text: fact.text })),
    ...dataset.statements.map((fact) => ({ row: statementRow(dataset, fact), text: fact.text })),
    ...dataset.events.map((fact) => ({ row: eventRow(dataset, fact), text: fact.text })),
    ...[...dataset.notStated, ...dataset.answered].map((fact) => ({ row: notStatedRow(dataset, fact) })),
    ...listedModels(dataset).map((model) => ({ row: modelRow(dataset, model) })),
  ];
}

/** A fact of `factRows` in words: its sentence, or the label of what is not stated. */
export function factSentence({ row, text }: { row: Row; text?: Row["text"] }, context: Context): string {
  return text ? factText(context.dataset, text, context.locale) : rowText(row, context).label;
}

/** Figures that rest on each fact, by fact id. */
export function figuresByFact(dataset: Dataset): Map<string, CatalogueId[]> {
  const map = new Map<string, CatalogueId[]>();
  for (const id of figuresIn(dataset.edition)) {
    const facts = new Set(rowsOfFigure(dataset, id).flatMap((row) => row.facts));
    for (const fact of facts) map.set(fact, [...(map.get(fact) ?? []), id]);
  }
  return map;
}

/** Figures in which a carrier has a mark of its own. */
export function figuresOfCarrier(dataset: Dataset, carrier: string): CatalogueId[] {
  return figuresIn(dataset.edition).filter((id) =>
    rowsOfFigure(dataset, id).some(({ carriers }) => carriers.includes(carrier)),
  );
}
