import { datasetOf, editionIds, newest } from "@/lib/dataset";
import { newestSource } from "@/lib/dataset/newest-source";
import { type FigureId, figuresIn } from "@/lib/figures/catalogue";
import { type FigureContext, figureContext } from "@/lib/figures/context";
import { XLSX } from "@/lib/site/media-types";
import { type OfficeFile, openPresentation, relationshipsPathOf, slidesOf } from "../../ooxml/open";
import { applyEdits, attributeOf, type Edit, type Found, find, findAll, outerOf } from "../../ooxml/scan";
import { escapeXml, unescapeXml } from "../../ooxml/xml";
import type { ChartData } from "../chart-data";
import { chartWorkbook } from "../chart-workbook";
import { CHART_TYPE, titleSize } from "../deck";
import { type FigurePage, figurePages } from "../figure-pages";
import { content, slotOf } from "../layouts";
import { type PartOrigin, partName, readPartName } from "../part-name";
import type { FigurePart } from "../parts";
import { languages } from "../style";
import { matrixTable } from "../table";
import { paragraph } from "../text";
import { timelineShapes } from "../timeline";
import { refreshChart } from "./chart";
import type { Hindrance, PartReport } from "./report";
import { changedRows } from "./rows";
import { refreshTable } from "./table";
import { paragraphText, rewordAll } from "./texts";

/** What came of a deck. */
export interface Refreshed {
  /** The deck brought up to date; the file it was made from is not touched. */
  bytes: Uint8Array;
  /** Slides the deck has. */
  slides: number;
  /** Our parts, slide by slide; empty when the deck holds none. */
  parts: PartReport[];
}

export interface RefreshRequest {
  bytes: Uint8Array;
  /** Edition to bring it to; the newest when absent. */
  edition?: string;
  /** Called before each slide. */
  onProgress?: (done: number, total: number) => void;
}

/** A part of ours on a slide. */
interface Ours {
  origin: PartOrigin;
  frame: Found;
}

/** A page of a figure in two editions. */
interface Pair {
  /** Whether the figure now takes more slides than it did. */
  hasMorePages: boolean;
  before: { page: FigurePage; part: FigurePart; context: FigureContext } | null;
  after: { page: FigurePage; part: FigurePart; context: FigureContext };
}

const FRAMES = ["p:graphicFrame", "p:grpSp"];

/** Parts of ours on a slide, by their names. */
function oursOn(xml: string): Ours[] {
  return findAll(xml, ...FRAMES).flatMap((frame) => {
    const text = outerOf(xml, frame);
    const named = find(text, "p:cNvPr");
    const origin = named && readPartName(unescapeXml(attributeOf(outerOf(text, named), "name") ?? ""));
    return origin ? [{ origin, frame }] : [];
  });
}

/** Pages of a figure as an edition has it, worked out once. */
function pagesOf(cache: Map<string, FigurePage[]>, { figure, options }: PartOrigin, context: FigureContext) {
  const key = JSON.stringify([figure, options, context.locale, context.dataset.edition]);
  const known = cache.get(key) ?? figurePages(figure, context, options);
  cache.set(key, known);
  return known;
}

function pairOf(cache: Map<string, FigurePage[]>, origin: PartOrigin, edition: string): Pair | Hindrance {
  const { figure, locale, page, place } = origin;
  const known = [...figuresIn(edition), "explore"] as FigureId[];
  if (!known.includes(figure)) return "figure-gone";
  const at = (of: string) => {
    const context = figureContext(locale, datasetOf(of));
    const own = pagesOf(cache, origin, context)[page];
    const part = own?.parts[place];
    return own && part ? { page: own, part, context } : null;
  };
  const pages = (of: string) => pagesOf(cache, origin, figureContext(locale, datasetOf(of))).length;
  const after = at(edition);
  if (!after) return "page-gone";
  const isKnown = editionIds.includes(origin.edition);
  return {
    before: isKnown ? at(origin.edition) : null,
    after,
    hasMorePages: pages(edition) > (isKnown ? pages(origin.edition) : page + 1),
  };
}

/** Name and description of a part, brought to an edition. */
function namingEdits(xml: string, { origin, frame }: Ours, { before, after }: Pair, edition: string): Edit[] {
  const text = outerOf(xml, frame);
  const named = find(text, "p:cNvPr") as Found;
  const tag = outerOf(text, named);
  const name = escapeXml(partName({ ...origin, edition }, after.context.dataset));
  const description = attributeOf(tag, "descr");
  let put = tag.replace(/(\sname\s*=\s*)(?:"[^"]*"|'[^']*')/, (_, head: string) => `${head}"${name}"`);
  // Other programs drop it; words of the reader's own stay.
  if (description === undefined)
    put = put.replace(/\sname=/, () => ` descr="${escapeXml(after.page.description)}" name=`);
  else if (before && unescapeXml(description) === before.page.description) {
    put = put.replace(
      /(\sdescr\s*=\s*)(?:"[^"]*"|'[^']*')/,
      (_, head: string) => `${head}"${escapeXml(after.page.description)}"`,
    );
  }
  return [{ start: frame.start + named.start, end: frame.start + named.end, text: put }];
}

/** Numbers and workbook of a chart. */
async function writeChart(
  file: OfficeFile,
  slide: string,
  frame: string,
  before: ChartData | null,
  after: ChartData,
  { page: { texts }, context }: Pair["after"],
): Promise<{ drawnAnew: boolean } | "chart-missing"> {
  const reference = find(frame, "c:chart");
  const id = reference && attributeOf(outerOf(frame, reference), "r:id");
  const path = (await file.relationships(slide)).find((each) => each.id === id)?.target;
  if (!path || !file.has(path)) return "chart-missing";
  const there = await file.text(path);
  const { xml, drawnAnew } = refreshChart(there, before, after, context);
  const held = (await file.relationships(path)).find(({ type, external }) => type === "package" && !external);
  const workbook = held?.target ?? file.freePath((number) => `ppt/embeddings/Microsoft_Excel_Sheet${number}.xlsx`);
  const properties = {
    title: texts.title?.[0] ?? "",
    subject: texts.subtitle?.[0] ?? "",
    author: context.t("site.name"),
    language: languages[context.locale],
    date: newestSource(context.dataset).published,
  };
  file.write(workbook, await chartWorkbook(after, context, properties));
  await file.setType(workbook, XLSX);
  await file.setType(path, CHART_TYPE);
  const relation = held?.id ?? (await file.relate(path, "package", workbook));
  file.write(path, drawnAnew ? xml.replace(/(<c:externalData r:id=")[^"]*"/, `$1${relation}"`) : xml);
  return { drawnAnew };
}

/** The largest id of a slide's shapes. */
const largestId = (xml: string) =>
  Math.max(0, ...findAll(xml, "p:cNvPr").map((found) => Number(attributeOf(outerOf(xml, found), "id")) || 0));

/** A timeline drawn anew where the old one stands and as large as that was. */
function redrawTimeline(xml: string, frame: Found, part: FigurePart & { kind: "timeline" }, pair: Pair): Edit[] {
  const old = outerOf(xml, frame);
  let id = largestId(xml);
  const shape = timelineShapes(
    part,
    content,
    { name: "", description: pair.after.page.description },
    pair.after.context,
  );
  const drawn = shape(() => {
    id += 1;
    return id;
  });
  const [place, ownPlace] = [old, drawn].map((text) => {
    const found = find(text, "p:grpSpPr");
    return found && findAll(outerOf(text, found), "a:off", "a:ext").map((one) => outerOf(outerOf(text, found), one));
  });
  // Only the outer place is the reader's; what is inside is reckoned from ours.
  const placed = (ownPlace ?? []).reduce((text, own, index) => text.replace(own, () => place?.[index] ?? own), drawn);
  const named = find(old, "p:cNvPr") as Found;
  const body = placed.replace(/<p:cNvPr [^>]*?\/?>/, () => outerOf(old, named));
  return [{ start: frame.start, end: frame.end, text: body }];
}

/** A table with the words of another edition. */
function tableEdits(xml: string, frame: Found, { before, after }: Pair) {
  const text = outerOf(xml, frame);
  const table = find(text, "a:tbl");
  if (!table || after.part.kind !== "matrix") return null;
  const { box } = slotOf(after.page.layout, "content");
  const own = after.part;
  const was =
    before?.part.kind === "matrix" ? matrixTable(before.part.matrix, box, before.context, before.part.isPage) : null;
  const next = refreshTable(outerOf(text, table), was, matrixTable(own.matrix, box, after.context, own.isPage));
  const edits: Edit[] = [{ start: frame.start + table.start, end: frame.start + table.end, text: next.xml }];
  return { ...next, edits };
}

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
function textEdits(xml: string, pair: Pair): { edits: Edit[]; hindrances: Hindrance[] } {
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
async function refreshNotes(file: OfficeFile, slide: string, { before, after }: Pair): Promise<Hindrance[]> {
  if (!before || before.page.notes === after.page.notes) return [];
  const path = (await file.relationships(slide)).find(({ type }) => type === "notesSlide")?.target;
  if (!path || !file.has(path)) return [];
  const xml = await file.text(path);
  const lines = before.page.notes.split("\n");
  for (const shape of findAll(xml, "p:txBody")) {
    const body = outerOf(xml, shape);
    const paragraphs = findAll(body, "a:p");
    const said = paragraphs.map((found) => paragraphText(outerOf(body, found)));
    const first = said.findIndex((_, at) => lines.every((line, index) => said[at + index] === line));
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
async function refreshLink(file: OfficeFile, slide: string, { before, after }: Pair): Promise<void> {
  const [old, next] = [before?.page.link, after.page.link];
  const path = relationshipsPathOf(slide);
  if (!old || !next || old === next || !file.has(path)) return;
  const xml = await file.text(path);
  file.write(
    path,
    xml.replaceAll(`Target="${escapeXml(old)}"`, () => `Target="${escapeXml(next)}"`),
  );
}

async function refreshPart(
  file: OfficeFile,
  slide: string,
  xml: string,
  ours: Ours,
  pair: Pair,
  edition: string,
): Promise<{ edits: Edit[]; drawnAnew: boolean; hindrances: Hindrance[] }> {
  const { frame } = ours;
  const { before, after } = pair;
  const naming = namingEdits(xml, ours, pair, edition);
  const { part } = after;
  if (part.kind === "chart") {
    const old = before?.part.kind === "chart" ? before.part.data : null;
    const written = await writeChart(file, slide, outerOf(xml, frame), old, part.data, after);
    if (written === "chart-missing") return { edits: [], drawnAnew: false, hindrances: [written] };
    return { edits: naming, drawnAnew: written.drawnAnew, hindrances: [] };
  }
  if (part.kind === "matrix") {
    const table = tableEdits(xml, frame, pair);
    if (!table) return { edits: [], drawnAnew: false, hindrances: ["chart-missing"] };
    const hindrances: Hindrance[] = table.edited ? ["texts-edited"] : [];
    return { edits: [...naming, ...table.edits], drawnAnew: table.drawnAnew, hindrances };
  }
  const [edit] = redrawTimeline(applyEdits(xml, naming), shifted(frame, naming), part, pair) as [Edit];
  return { edits: [{ ...edit, start: frame.start, end: frame.end }], drawnAnew: false, hindrances: [] };
}

/** Where an element ends once changes inside it are made. */
function shifted(frame: Found, edits: Edit[]): Found {
  const longer = edits.reduce((sum, { start, end, text }) => sum + text.length - (end - start), 0);
  return { ...frame, end: frame.end + longer, to: frame.to + longer };
}

/** Whether two editions give a slide the same part. */
const isSame = ({ before, after }: Pair) => JSON.stringify(before?.page) === JSON.stringify(after.page);

/**
 * Brings our charts, tables and drawings in any presentation to an edition: numbers, workbooks, our own texts and notes.
 * Place, size and what somebody changed in their look stay where the file still has them; all else is kept byte for byte.
 * @throws OfficeFileError when the file cannot be worked on
 */
export async function refreshDeck({ bytes, edition = newest, onProgress }: RefreshRequest): Promise<Refreshed> {
  const presentation = await openPresentation(bytes);
  const { file } = presentation;
  const slides = await slidesOf(presentation);
  const cache = new Map<string, FigurePage[]>();
  const parts: PartReport[] = [];
  for (const [index, slide] of slides.entries()) {
    onProgress?.(index, slides.length);
    // Lets the browser show the progress between two slides.
    if (onProgress) await new Promise((resolve) => setTimeout(resolve, 0));
    if (!file.has(slide)) continue;
    let xml = await file.text(slide);
    const count = oursOn(xml).length;
    for (let number = 0; number < count; number += 1) {
      const ours = oursOn(xml)[number] as Ours;
      const { figure, edition: from } = ours.origin;
      const report = { slide: index + 1, figure, from, to: edition, rows: [], drawnAnew: false, hindrances: [] };
      const pair = pairOf(cache, ours.origin, edition);
      if (typeof pair === "string") {
        parts.push({ ...report, outcome: "left", hindrances: [pair] });
        continue;
      }
      const unknown: Hindrance[] = editionIds.includes(from) ? [] : ["edition-unknown"];
      if (from === edition && isSame(pair)) {
        parts.push({ ...report, outcome: "same" });
        continue;
      }
      const { edits, drawnAnew, hindrances } = await refreshPart(file, slide, xml, ours, pair, edition);
      if (hindrances.includes("chart-missing")) {
        parts.push({ ...report, outcome: "left", hindrances });
        continue;
      }
      xml = applyEdits(xml, edits);
      // Texts belong to the slide; its first part speaks for them.
      const texts = number === 0 ? textEdits(xml, pair) : { edits: [], hindrances: [] };
      xml = applyEdits(xml, texts.edits);
      const notes = number === 0 ? await refreshNotes(file, slide, pair) : [];
      if (number === 0) await refreshLink(file, slide, pair);
      file.write(slide, xml);
      const contexts = { before: (pair.before ?? pair.after).context, after: pair.after.context };
      parts.push({
        ...report,
        outcome: "refreshed",
        rows: changedRows(pair.before?.part, pair.after.part, contexts),
        drawnAnew,
        hindrances: [
          ...unknown,
          ...(pair.hasMorePages ? (["more-pages"] as const) : []),
          ...hindrances,
          ...texts.hindrances,
          ...notes,
        ],
      });
    }
  }
  onProgress?.(slides.length, slides.length);
  return { bytes: await file.save(), slides: slides.length, parts };
}
