import type { FigureContext } from "@/lib/figures/context";
import { rowText } from "@/lib/figures/row-text";
import type { Row } from "@/lib/series/row";
import type { FigurePart } from "../parts";
import type { Side } from "./parts-on-slide";
import type { ChangedRow } from "./report";

/** Lines by id, in words. */
type Words = Map<string, { name: string; words: string }>;

function wordsOf(part: FigurePart, context: FigureContext): Words {
  const ofRow = (row: Row) => {
    const { head, label, value, status, asOf } = rowText(row, context);
    const name = [head, label].filter(Boolean).join(" ");
    return { name, words: [value, row.track ? "" : asOf, status].filter(Boolean).join(" · ") };
  };
  if (part.kind === "chart") {
    return new Map(
      part.data.rows.map(({ id, name }) => {
        const [what = "", ...rest] = name.split("\n");
        return [id, { name: what, words: rest.join(" ") || what }];
      }),
    );
  }
  const rows = part.kind === "matrix" ? part.matrix.rows : part.rows;
  return new Map(rows.map((row) => [row.id, ofRow(row)]));
}

const wordsOfAll = (parts: FigurePart[], context: FigureContext): Words =>
  new Map(parts.flatMap((part) => [...wordsOf(part, context)]));

/** What a slide or picture shows of a figure, among all the figure shows. */
export interface Shown {
  parts: FigurePart[];
  all: FigurePart[];
  context: FigureContext;
}

/** What a part of a figure's page shows. */
export const shownOf = ({ part, pages, context }: Side): Shown => ({
  parts: [part],
  all: pages.flatMap(({ parts }) => parts),
  context,
});

/**
 * Lines that are new, gone or say something else. A line that has moved to another slide is neither new nor gone.
 * @param before absent when nobody knows: then nothing can be told
 */
export function changedRows(before: Shown | null, after: Shown): ChangedRow[] {
  if (!before) return [];
  const [old, now] = [before, after].map(({ parts, context }) => wordsOfAll(parts, context)) as [Words, Words];
  const [allOld, allNow] = [before, after].map(({ all, context }) => wordsOfAll(all, context)) as [Words, Words];
  return [
    ...[...old].flatMap(([id, { name, words }]) => (allNow.has(id) ? [] : [{ name, before: words }])),
    ...[...now].flatMap(([id, { name, words }]): ChangedRow[] => {
      const then = allOld.get(id);
      if (!then) return [{ name, after: words }];
      return then.words === words && then.name === name ? [] : [{ name, before: then.words, after: words }];
    }),
  ];
}
