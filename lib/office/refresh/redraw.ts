import { newestSource } from "@/lib/dataset/newest-source";
import { escapeXml } from "@/lib/format/xml";
import { XLSX } from "@/lib/site/media-types";
import type { ChartData } from "../deck/chart-data";
import { chartWorkbook } from "../deck/chart-workbook";
import { CHART_TYPE } from "../deck/deck";
import { enlarge } from "../deck/enlarge";
import { content, slotOf } from "../deck/layouts";
import type { FigurePart } from "../deck/parts";
import type { Room } from "../deck/room";
import { type Box, languages } from "../deck/style";
import { matrixTable } from "../deck/table";
import { timelineShapes } from "../deck/timeline/timeline-shapes";
import { freeIds } from "../package/free-id";
import { OfficeFile } from "../package/open";
import {
  applyEdits,
  attributeOf,
  childAt,
  type Edit,
  find,
  findAll,
  innerOf,
  outerOf,
  topElements,
} from "../package/scan";
import { type RefreshedChart, refreshChart } from "./chart";
import { namingEdit, type Ours, type Pair } from "./parts-on-slide";
import type { Hindrance } from "./report";
import { refreshTable } from "./table";

/** Whether other parts have their numbers from a workbook too. */
async function isShared(file: OfficeFile, chart: string, workbook: string): Promise<boolean> {
  for (const path of file.paths()) {
    if (path === chart || file.typeOf(path) !== CHART_TYPE) continue;
    if ((await file.relationships(path)).some(({ target }) => target === workbook)) return true;
  }
  return false;
}

/** Whether a reader keeps sheets of their own beside our numbers. */
const hasOwnSheets = async (workbook: Uint8Array): Promise<boolean> =>
  OfficeFile.open(workbook).then(
    (opened) => opened.paths().filter((path) => /worksheets\/[^/]*\.xml$/i.test(path)).length > 1,
    () => true,
  );

/** The chart with its numbers from a workbook of a way, whatever it had them from. */
function withWorkbook(xml: string, way: string): string {
  const [space] = topElements(xml);
  const own = childAt(xml, space, "c:externalData");
  const text = `<c:externalData r:id="${escapeXml(way)}"><c:autoUpdate val="0"/></c:externalData>`;
  if (own)
    return attributeOf(outerOf(xml, own), "r:id") === way ? xml : xml.slice(0, own.start) + text + xml.slice(own.end);
  const at = ["c:txPr", "c:spPr", "c:chart"].flatMap((name) => childAt(xml, space, name)?.end ?? [])[0] ?? 0;
  return xml.slice(0, at) + text + xml.slice(at);
}

/** Numbers and workbook of a chart. */
async function writeChart(
  file: OfficeFile,
  slide: string,
  frame: string,
  before: ChartData | null,
  after: ChartData,
  { page: { texts }, context }: Pair["after"],
  scale: number,
): Promise<Pick<RefreshedChart, "drawnAnew" | "hindrances"> | "chart-missing"> {
  const reference = find(frame, "c:chart");
  const id = reference && attributeOf(outerOf(frame, reference), "r:id");
  const path = (await file.relationships(slide)).find((each) => each.id === id)?.target;
  if (!path || !file.has(path)) return "chart-missing";
  const there = await file.text(path);
  const { xml: put, drawnAnew, hindrances } = refreshChart(there, before, after, context);
  const xml = drawnAnew ? enlarge(put, scale) : put;
  const ways = await file.relationships(path);
  const linked = ways.filter(({ type, external }) => external && ["package", "oleObject"].includes(type));
  const held = ways.find(({ type, external, target }) => type === "package" && !external && file.has(target));
  const isOwn = held !== undefined && !(await isShared(file, path, held.target));
  const hasOthers = held !== undefined && (await hasOwnSheets(await file.bytes(held.target)));
  const workbook =
    held && isOwn ? held.target : file.freePath((number) => `ppt/embeddings/Microsoft_Excel_Sheet${number}.xlsx`);
  const properties = {
    title: texts.title?.[0] ?? "",
    subject: texts.subtitle?.[0] ?? "",
    author: context.t("site.name"),
    language: languages[context.locale],
    date: newestSource(context.dataset).published,
  };
  file.write(workbook, await chartWorkbook(after, context, properties));
  file.setType(workbook, XLSX);
  file.setType(path, CHART_TYPE);
  // A link, or a workbook other charts share, is no longer this chart's.
  await file.unrelate(path, [...linked, ...(held && !isOwn ? [held] : [])]);
  const relation = held && isOwn ? held.id : await file.relate(path, "package", workbook);
  file.write(path, withWorkbook(xml, relation));
  const told: Hindrance[] = [
    ...hindrances,
    ...(hasOthers ? (["chart-numbers-edited"] as const) : []),
    ...(linked.length > 0 ? (["link-replaced"] as const) : []),
  ];
  return { drawnAnew, hindrances: [...new Set(told)] };
}

/** Smallest and largest id of a slide's shapes; the first is the tree they stand in. */
const SHAPES = [2, 2 ** 31 - 1] as const;

/** Ids of a slide's shapes. */
const idsOf = (xml: string) => findAll(xml, "p:cNvPr").map((found) => Number(attributeOf(outerOf(xml, found), "id")));

/** Where a part of ours stands when it is made, before somebody moves it: the room of our layouts, or of a template. */
const boxFor = (room: Room | undefined, own: Box): Box => (room ? { x: 0, y: 0, w: room.w, h: room.h } : own);

/** What one reads and sees in a drawing, wherever it stands. */
function seenIn(xml: string): string {
  const words = findAll(xml, "a:t").map((found) => innerOf(xml, found));
  const colours = findAll(xml, "a:schemeClr", "a:srgbClr").map((found) => attributeOf(outerOf(xml, found), "val"));
  return JSON.stringify([words.join("").replace(/\s+/g, ""), colours, findAll(xml, "p:sp", "p:cxnSp", "p:pic").length]);
}

/** Whether somebody has changed a timeline; nobody knows where its edition is unknown. */
function isEdited(xml: string, { frame, origin: { room } }: Ours, before: Pair["before"]): boolean {
  if (before?.part.kind !== "timeline") return false;
  let id = 1;
  const nextId = () => {
    id += 1;
    return id;
  };
  const naming = { name: "", description: "" };
  const shape = timelineShapes(before.part, boxFor(room, content), naming, before.context, room !== undefined);
  return seenIn(outerOf(xml, frame)) !== seenIn(shape(nextId));
}

/** Where a group stands, and how large it is. */
const placesOf = (xml: string) =>
  ["a:off", "a:ext"].map((name) => childAt(xml, find(xml, "p:grpSpPr"), "a:xfrm", name));

/** A timeline drawn anew where the old one stands and as large as that was. @param naming its new name, as XML */
function redrawTimeline(
  xml: string,
  { frame, origin: { room } }: Ours,
  part: FigurePart & { kind: "timeline" },
  { page: { description }, context }: Pair["after"],
  naming: string,
): Edit {
  const old = outerOf(xml, frame);
  const shape = timelineShapes(part, boxFor(room, content), { name: "", description }, context, room !== undefined);
  const drawn = enlarge(shape(freeIds(idsOf(xml), ...SHAPES)), room?.scale ?? 1);
  // Only the outer place is the reader's; what is inside is reckoned from ours.
  const kept = placesOf(old).map((place) => place && outerOf(old, place));
  const put = [find(drawn, "p:cNvPr"), ...placesOf(drawn)];
  const edits = [naming, ...kept].flatMap((text, index) => {
    const found = put[index];
    return found && text !== undefined ? [{ ...found, text }] : [];
  });
  return { ...frame, text: applyEdits(drawn, edits) };
}

/** A table with the words of another edition. */
function tableEdit(xml: string, { frame, origin: { room } }: Ours, { before, after }: Pair) {
  const text = outerOf(xml, frame);
  const table = find(text, "a:tbl");
  if (!table || after.part.kind !== "matrix") return null;
  const box = boxFor(room, slotOf(after.page.layout, "content").box);
  const made = (part: FigurePart & { kind: "matrix" }, context: Pair["after"]["context"]) =>
    enlarge(matrixTable(part.matrix, box, context, part), room?.scale ?? 1);
  const was = before?.part.kind === "matrix" ? made(before.part, before.context) : null;
  const next = refreshTable(outerOf(text, table), was, made(after.part, after.context));
  const edit: Edit = { start: frame.start + table.start, end: frame.start + table.end, text: next.xml };
  return { ...next, edit };
}

/** Brings one of our parts to an edition. @returns changes of its slide, and what was given up or left */
export async function refreshPart(
  file: OfficeFile,
  slide: string,
  xml: string,
  ours: Ours,
  pair: Pair,
  edition: string,
): Promise<{ edits: Edit[]; drawnAnew: boolean; hindrances: Hindrance[] }> {
  const { frame } = ours;
  const { before, after } = pair;
  const naming = namingEdit(xml, ours, pair, edition);
  const { part } = after;
  if (part.kind === "chart") {
    const old = before?.part.kind === "chart" ? before.part.data : null;
    const written = await writeChart(
      file,
      slide,
      outerOf(xml, frame),
      old,
      part.data,
      after,
      ours.origin.room?.scale ?? 1,
    );
    if (written === "chart-missing") return { edits: [], drawnAnew: false, hindrances: [written] };
    return { edits: [naming], ...written };
  }
  if (part.kind === "matrix") {
    const table = tableEdit(xml, ours, pair);
    if (!table) return { edits: [], drawnAnew: false, hindrances: ["chart-missing"] };
    const hindrances: Hindrance[] = table.edited ? ["texts-edited"] : [];
    return { edits: [naming, table.edit], drawnAnew: table.drawnAnew, hindrances };
  }
  const hindrances: Hindrance[] = isEdited(xml, ours, before) ? ["drawing-edited"] : [];
  return { edits: [redrawTimeline(xml, ours, part, after, naming.text)], drawnAnew: false, hindrances };
}
