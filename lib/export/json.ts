import type { FigureId } from "@/lib/figures/catalogue";
import type { FigureOptions } from "@/lib/figures/options";
import type { Shown } from "@/lib/figures/shown";
import { figureUrl } from "@/lib/site/figure-url";
import { type Cell, columnNames, figureRecords } from "./records";

/** A figure's words and numbers, for programs. */
export interface FigureJson {
  id: FigureId;
  locale: string;
  url: string;
  title: string;
  subtitle: string;
  note: string;
  sourceLine: string;
  options: FigureOptions;
  sources: { id: string; publisher: string; author?: string; published: string; title?: string; url?: string }[];
  rows: Record<string, Cell>[];
}

/** A figure as data; empty cells are null. */
export function figureJson(shown: Shown): FigureJson {
  const { id, options, context, words } = shown;
  const { dataset, locale } = context;
  const { title, subtitle, note, sourceLine } = words;
  const records = figureRecords(shown);
  const names = new Set(columnNames(records));
  const rows = records.map((record) => Object.fromEntries(Object.entries(record).filter(([name]) => names.has(name))));
  const cited = new Set(rows.map(({ source }) => source));
  return {
    id,
    locale,
    url: figureUrl(shown),
    title,
    subtitle,
    note,
    sourceLine,
    options,
    sources: dataset.sources
      .filter((source) => cited.has(source.id))
      .map((source) => ({
        id: source.id,
        publisher: source.publisher[locale],
        ...(source.author ? { author: source.author[locale] } : {}),
        published: source.published,
        ...(source.title ? { title: source.title } : {}),
        ...(source.url ? { url: source.url } : {}),
      })),
    rows: rows.map((row) =>
      Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, cell === "" ? null : cell])),
    ),
  };
}
