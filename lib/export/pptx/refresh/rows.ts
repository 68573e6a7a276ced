import type { FigureContext } from "@/lib/figures/context";
import { rowText } from "@/lib/figures/row-text";
import type { Row } from "@/lib/series/row";
import type { FigurePart } from "../parts";
import type { ChangedRow } from "./report";

/** Lines of a part by id, in words. */
function wordsOf(part: FigurePart, context: FigureContext): Map<string, { name: string; words: string }> {
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

const wordsOfAll = (parts: FigurePart[], context: FigureContext) =>
  new Map(parts.flatMap((part) => [...wordsOf(part, context)]));

/** Lines of some parts that are new, gone or say something else. @param before absent when nobody knows */
export function changedRows(
  before: FigurePart[] | null | undefined,
  after: FigurePart[],
  contexts: { before: FigureContext; after: FigureContext },
): ChangedRow[] {
  const old = wordsOfAll(before ?? [], contexts.before);
  const now = wordsOfAll(after, contexts.after);
  return [
    ...[...old].flatMap(([id, { name, words }]) => (now.has(id) ? [] : [{ name, before: words }])),
    ...[...now].flatMap(([id, { name, words }]): ChangedRow[] => {
      const then = old.get(id);
      if (!then) return before ? [{ name, after: words }] : [];
      return then.words === words && then.name === name ? [] : [{ name, before: then.words, after: words }];
    }),
  ];
}
