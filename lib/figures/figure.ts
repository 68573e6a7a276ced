import type { Context } from "@/lib/context/context";
import type { Dataset } from "@/lib/dataset";
import { inEveryLocale, type Locale, type Localized } from "@/lib/i18n/locales";
import type { Control, FigureOptions } from "./options";
import type { Panel } from "./panel";

/** Words of a figure; titles, subtitles and notes are messages filled with its values. */
export interface FigureWords {
  short: string;
  /** The finding. */
  title: string;
  /** Unit and scale. */
  subtitle: string;
  note: string;
  /** Names of what the figure computes or points at. */
  labels?: Record<string, string>;
  /** What it says in an older edition, by its id; anything not named stays. */
  editions?: Record<string, Partial<Pick<FigureWords, "short" | "title" | "subtitle" | "note">>>;
}

/** What a figure's words are filled with. */
export type Values = Record<string, string | number>;

/** All there is to a figure. Everything readers get of it is made from this. */
export interface FigureDefinition<Id extends string = string> {
  /** Its address, permanent once published. */
  id: Id;
  words: Record<Locale, FigureWords>;
  /** Edition it first appears in; absent for the first one. */
  since?: string;
  /** Settings it offers. */
  controls: readonly Control[];
  /** What it shows, as the data set has it. */
  panels: (dataset: Dataset, options: FigureOptions) => Panel[];
  /** Numbers and names its words are filled with, all computed from the data set. */
  values: (context: Context, options: FigureOptions) => Values;
}

/** Declares a figure; `catalogue.ts` lists it. */
export function defineFigure<const Id extends string>(definition: FigureDefinition<Id>): FigureDefinition<Id> {
  return definition;
}

/** A label of a figure in every language. */
export function labelOf<Name extends string>(
  words: Record<Locale, { labels: Record<Name, string> }>,
  name: Name,
): Localized {
  return inEveryLocale((locale) => words[locale].labels[name]);
}
