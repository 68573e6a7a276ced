import { applyEdits, attributeOf, type Edit, find, findAll, innerOf, outerOf } from "../package/scan";
import { paragraphsOf, reword } from "./texts";

/** Cells of a table, line by line, each with where it stands. */
function cellsOf(xml: string) {
  return findAll(xml, "a:tr").map((line) =>
    findAll(innerOf(xml, line), "a:tc").map((cell) => {
      const start = line.from + cell.start;
      const text = xml.slice(start, line.from + cell.end);
      return { start, text, words: paragraphsOf(text).join("\n") };
    }),
  );
}

/** Widths of a table's columns, in the units of the file. */
const widthsOf = (xml: string) =>
  findAll(xml, "a:gridCol").map((found) => Number(attributeOf(outerOf(xml, found), "w")));

/** A table of ours as wide as another one, column by column in proportion. */
function asWide(table: string, like: string): string {
  const own = widthsOf(table);
  const sum = (widths: number[]) => widths.reduce((all, one) => all + one, 0);
  const scale = sum(widthsOf(like)) / sum(own);
  if (!Number.isFinite(scale) || scale <= 0) return table;
  const edits = findAll(table, "a:gridCol").map((found, index): Edit => {
    const text = outerOf(table, found).replace(/\sw="\d+"/, ` w="${Math.round((own[index] as number) * scale)}"`);
    return { start: found.start, end: found.end, text };
  });
  return applyEdits(table, edits);
}

/** A cell with the words of ours; its paragraphs keep their look where they are as many. */
function recell(cell: string, ours: string): string {
  const body = find(cell, "a:txBody");
  const ownBody = find(ours, "a:txBody");
  if (!body || !ownBody) return cell;
  const [there, will] = [findAll(cell, "a:p"), findAll(ours, "a:p")];
  if (there.length !== will.length) return cell.slice(0, body.start) + outerOf(ours, ownBody) + cell.slice(body.end);
  return applyEdits(
    cell,
    there.map((found, index): Edit => {
      const [before, after] = [outerOf(cell, found), outerOf(ours, will[index] as (typeof will)[number])];
      const runs = findAll(after, "a:t").map((run) => innerOf(after, run));
      const own = findAll(before, "a:t");
      // Statement and status are runs of their own; each keeps its look.
      const text =
        runs.length === own.length
          ? applyEdits(
              before,
              own.map(({ from, to }, place): Edit => ({ start: from, end: to, text: runs[place] as string })),
            )
          : runs.length === 0
            ? reword(before, "")
            : after;
      return { start: found.start, end: found.end, text };
    }),
  );
}

/**
 * A table with the words of another edition. Cells somebody wrote into stay; where lines or columns are others than we
 * wrote, the table is drawn anew, as wide as it is.
 * @param xml of `a:tbl` in the file
 * @param before what we wrote, when its edition is known
 * @returns whether cells were left because they had been edited
 */
export function refreshTable(
  xml: string,
  before: string | null,
  after: string,
): { xml: string; drawnAnew: boolean; edited: boolean } {
  const anew = { xml: asWide(after, xml), drawnAnew: true, edited: false };
  if (!before) return anew;
  const [there, was, will] = [cellsOf(xml), cellsOf(before), cellsOf(after)];
  const shape = (cells: typeof there) => cells.map(({ length }) => length).join();
  if (shape(there) !== shape(was) || shape(was) !== shape(will)) return anew;
  const edits: Edit[] = [];
  let edited = false;
  there.flat().forEach((cell, place) => {
    const old = was.flat()[place];
    const next = will.flat()[place];
    if (!old || !next || old.words === next.words) return;
    if (cell.words !== old.words) {
      edited ||= cell.words !== next.words;
      return;
    }
    edits.push({ start: cell.start, end: cell.start + cell.text.length, text: recell(cell.text, next.text) });
  });
  return { xml: applyEdits(xml, edits), drawnAnew: false, edited };
}
