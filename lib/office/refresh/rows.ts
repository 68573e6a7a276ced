import type { Context } from "@/lib/context/context";
import { rowText } from "@/lib/figures/row-text";
import type { Row } from "@/lib/series/row";
import type { FigurePart } from "../deck/parts";
import type { Side } from "./parts-on-slide";
import type { ChangedRow } from "./report";

/** A line in words. */
interface Line {
  name: string;
  words: string;
}

/** Lines by id. */
type Words = Map<string, Line>;

function linesOfPart(part: FigurePart, context: Context): Words {
  const ofRow = (row: Row) => {
    const { head, label, value, status, asOf } = rowText(row, context);
    const name = [head, label].filter(Boolean).join(" ");
    return { name, words: [value, row.kind === "outcome" ? "" : asOf, status].filter(Boolean).join(" · ") };
  };
  if (part.kind === "chart") {
    return new Map(
      part.data.rows.map(({ id, name }) => {
        const [what = "", ...rest] = name.split("\n");
        return [id, { name: what, words: rest.join(" ") || what }];
      }),
    );
  }
  return new Map(rowsOf(part).map((row) => [row.id, ofRow(row)]));
}

const rowsOf = (part: Exclude<FigurePart, { kind: "chart" }>) =>
  part.kind === "matrix" ? part.matrix.rows : part.rows;

const idsOf = (parts: FigurePart[]) =>
  new Set(parts.flatMap((part) => (part.kind === "chart" ? part.data.rows : rowsOf(part)).map(({ id }) => id)));

const allLines = ({ all, context }: SlideRows): Words =>
  new Map(all.flatMap((part) => [...linesOfPart(part, context)]));

/** What a slide or picture shows of a figure, among all the figure shows. */
export interface SlideRows {
  parts: FigurePart[];
  all: FigurePart[];
  context: Context;
}

/** What a part of a figure's page shows. */
export const slideRows = ({ part, pages, context }: Side): SlideRows => ({
  parts: [part],
  all: pages.flatMap(({ parts }) => parts),
  context,
});

/**
 * Lines that are new, gone or say something else. A line that has moved to another slide is neither new nor gone.
 * @param before absent when nobody knows: then nothing can be told
 */
export function changedRows(before: SlideRows | null, after: SlideRows): ChangedRow[] {
  if (!before) return [];
  const [old, now] = [allLines(before), allLines(after)];
  const gone = [...idsOf(before.parts)].filter((id) => !now.has(id));
  return [
    ...gone.map((id) => {
      const { name, words } = old.get(id) as Line;
      return { name, before: words };
    }),
    ...[...idsOf(after.parts)].flatMap((id): ChangedRow[] => {
      const { name, words } = now.get(id) as Line;
      const then = old.get(id);
      if (!then) return [{ name, after: words }];
      return then.words === words && then.name === name ? [] : [{ name, before: then.words, after: words }];
    }),
  ];
}
