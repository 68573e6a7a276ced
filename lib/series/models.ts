import {
  byId,
  carrierOf,
  carriersOf,
  type Dataset,
  type Localized,
  type Model,
  modelAnchor,
  supersededIds,
} from "@/lib/dataset";
import { compareDates, parseEdtf } from "@/lib/dataset/edtf";
import { inEveryLocale } from "@/lib/i18n/locales";
import { type MatrixSeries, matrixOfLines } from "./matrix";
import { isRetold, type Row } from "./row";

/** Columns of the table of models. */
export const modelColumns = ["released", "base", "sizes", "weights", "licence", "modalities", "source"] as const;
export type ModelColumn = (typeof modelColumns)[number];

/** How words of the table are made; kept out of here, as they are language. */
export interface ModelWords {
  date: (edtf: string) => Localized;
  word: (kind: "weights" | "approach", id: string) => Localized;
}

const bare: ModelWords = { date: (date) => inEveryLocale(() => date), word: (_, id) => inEveryLocale(() => id) };

/** Models of the carriers with a day of release, by carrier and day; those a newer entry names anew as well. */
export function listedModels(dataset: Dataset): Model[] {
  const places = carriersOf(dataset).map(({ id }) => id);
  return dataset.models
    .filter(({ released, organisation }) => released && carrierOf(dataset, organisation))
    .sort(
      (a, b) =>
        places.indexOf(carrierOf(dataset, a.organisation) ?? "") -
          places.indexOf(carrierOf(dataset, b.organisation) ?? "") || compareDates(a.released, b.released),
    );
}

/** The same without those that a newer entry names anew. */
export function releasedModels(dataset: Dataset): Model[] {
  const overtaken = supersededIds(dataset);
  return listedModels(dataset).filter(({ id }) => !overtaken.has(id));
}

/** A model as a row of its own. */
export function modelRow(dataset: Dataset, model: Model): Row {
  const carrier = carrierOf(dataset, model.organisation);
  return {
    id: modelAnchor(model.id),
    kind: "model",
    facts: [modelAnchor(model.id)],
    carriers: carrier ? [carrier] : [],
    subject: model.id,
    label: model.name,
    fact: model,
    retold: isRetold(dataset, model.source),
    ...(supersededIds(dataset).has(model.id) ? { age: "overtaken" as const } : {}),
  };
}

/** The table of models: one line a model, its words by column. */
export function modelSeries(dataset: Dataset, { date, word }: ModelWords = bare): MatrixSeries & { models: Model[] } {
  const models = releasedModels(dataset);
  const lines = models.map((model) => {
    const { id, organisation, name, released, base, sizes, largest, weights, licence, modalities = [], source } = model;
    const carrier = carrierOf(dataset, organisation);
    const cell = (column: ModelColumn, text: Localized | undefined, sortKey = text?.en): Row[] =>
      text
        ? [
            {
              id: `${id} ${column}`,
              kind: "model",
              facts: [`model-${id}`],
              carriers: carrier ? [carrier] : [],
              subject: id,
              label: null,
              text,
              fact: model,
              column,
              sortKey,
            },
          ]
        : [];
    const listed = modalities.map((modality) => byId(dataset.modalities, modality).label);
    return {
      id,
      label: name,
      cells: {
        released: cell("released", released ? date(released) : undefined, released && `${parseEdtf(released).start}`),
        base: cell("base", base ?? (model.approach ? word("approach", model.approach) : undefined)),
        sizes: cell("sizes", sizes, largest?.toString()),
        weights: cell("weights", weights ? word("weights", weights) : undefined),
        licence: cell("licence", licence),
        modalities: cell(
          "modalities",
          listed.length > 0 ? inEveryLocale((locale) => listed.map((label) => label[locale]).join(" · ")) : undefined,
        ),
        source: cell("source", byId(dataset.sources, source.id).publisher),
      },
    };
  });
  return { ...matrixOfLines([...modelColumns], lines), models };
}
