import { escapeXml, unescapeXml } from "@/lib/format/xml";
import { titleSize } from "../deck/deck";
import { paragraph } from "../deck/text";
import type { OfficeFile } from "../package/open";
import { relationshipsPath } from "../package/package";
import { applyEdits, attributeOf, type Edit, type Found, findAll, outerOf } from "../package/scan";
import type { Pair } from "./parts-on-slide";
import type { Hindrance } from "./report";
import { isSaid, paragraphText, rewordAll } from "./texts";

const TEXTS = ["title", "subtitle", "line", "secondLine", "foot"] as const;

/** A title's paragraph in the type that fits its new words, where it still has the one we gave it. */
function resized(edit: Edit, { before, after }: Pair): Edit {
  const { locale } = after.context;
  const [old, next] = [before, after].map((side) => titleSize(side?.page.texts.title?.[0] ?? "", locale));
  const written = (size: number | undefined) => (size === undefined ? "" : ` sz="${size * 100}"`);
  const text = edit.text.replace(/<a:rPr\b[^>]*>/, (tag) => {
    const size = /\ssz="\d+"/.exec(tag)?.[0] ?? "";
    return size.trim() === written(old).trim()
      ? tag.replace(size, "").replace("<a:rPr", `<a:rPr${written(next)}`)
      : tag;
  });
  return { ...edit, text };
}

/** Our texts round a part, where they are still ours. @returns changes, and what was left because somebody wrote it */
export function textEdits(xml: string, pair: Pair): { edits: Edit[]; hindrances: Hindrance[] } {
  const { before, after } = pair;
  if (!before) return { edits: [], hindrances: [] };
  const shapes = findAll(xml, "p:sp");
  const hindrances = new Set<Hindrance>();
  const edits: Edit[] = [];
  for (const key of TEXTS) {
    const [old, next] = [before.page.texts[key], after.page.texts[key]];
    if (!old || !next || old.join("\n") === next.join("\n")) continue;
    const changed = shapes.map((found) => rewordAll(outerOf(xml, found), found.start, old, next)).find(Boolean);
    const isThere = shapes.some((found) => rewordAll(outerOf(xml, found), found.start, next, next));
    if (changed) edits.push(...(key === "title" ? changed.map((edit) => resized(edit, pair)) : changed));
    else if (!isThere) hindrances.add(key === "title" ? "title-edited" : "texts-edited");
  }
  return { edits, hindrances: [...hindrances] };
}

/** Our lines among the speaker notes, where they are still ours. */
export async function refreshNotes(file: OfficeFile, slide: string, { before, after }: Pair): Promise<Hindrance[]> {
  if (!before || before.page.notes === after.page.notes) return [];
  const path = await file.partOf(slide, "notesSlide");
  if (!path) return [];
  const xml = await file.text(path);
  const lines = before.page.notes.split("\n");
  for (const shape of findAll(xml, "p:txBody")) {
    const body = outerOf(xml, shape);
    const paragraphs = findAll(body, "a:p");
    const said = paragraphs.map((found) => paragraphText(outerOf(body, found)));
    const first = said.findIndex((_, at) => lines.every((line, index) => isSaid(said[at + index] ?? "", line)));
    if (first < 0) continue;
    const start = shape.start + (paragraphs[first] as Found).start;
    const end = shape.start + (paragraphs[first + lines.length - 1] as Found).end;
    const put = after.page.notes
      .split("\n")
      .map((line) => paragraph(after.context.locale, line ? [{ text: line }] : []));
    file.write(path, applyEdits(xml, [{ start, end, text: put.join("") }]));
    return [];
  }
  return ["notes-edited"];
}

/** The link to the figure's page, where it is still ours. */
export async function refreshLink(file: OfficeFile, slide: string, { before, after }: Pair): Promise<void> {
  const [old, next] = [before?.page.link, after.page.link];
  const path = relationshipsPath(slide);
  if (!old || !next || old === next || !file.has(path)) return;
  const xml = await file.text(path);
  const edits = findAll(xml, "Relationship").flatMap((found): Edit[] => {
    const tag = outerOf(xml, found);
    if (unescapeXml(attributeOf(tag, "Target") ?? "") !== old) return [];
    const text = tag.replace(
      /(\sTarget\s*=\s*)(?:"[^"]*"|'[^']*')/,
      (_, head: string) => `${head}"${escapeXml(next)}"`,
    );
    return [{ start: found.start, end: found.end, text }];
  });
  if (edits.length > 0) file.write(path, applyEdits(xml, edits));
}
