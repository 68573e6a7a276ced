import { type Context, contextIn } from "@/lib/context/context";
import { datasetOf, editionIds } from "@/lib/dataset";
import type { Origin } from "@/lib/export/origin";
import { type FigureId, figuresIn } from "@/lib/figures/catalogue";
import { show } from "@/lib/figures/shown";
import { escapeXml, unescapeXml } from "@/lib/format/xml";
import { type FigurePage, figurePages } from "../deck/figure-pages";
import { type PartOrigin, partName, readPartName } from "../deck/part-name";
import type { FigurePart } from "../deck/parts";
import type { OfficeFile } from "../package/open";
import { attributeOf, type Edit, type Found, find, findAll, outerOf } from "../package/scan";
import type { Hindrance } from "./report";

/** A deck that is brought to an edition. */
export interface Deck {
  file: OfficeFile;
  /** Path of the presentation. */
  main: string;
  edition: string;
  /** Pages of figures worked out so far. */
  cache: Map<string, FigurePage[]>;
}

/** A part of ours on a slide. */
export interface Ours {
  origin: PartOrigin;
  frame: Found;
}

/** A part of a figure's page as an edition has it. */
export interface Side {
  page: FigurePage;
  part: FigurePart;
  /** All pages of the figure. */
  pages: FigurePage[];
  context: Context;
}

/** A part of a figure in two editions; nothing before where nobody knows the older one. */
export interface Pair {
  before: Side | null;
  after: Side;
}

const FRAMES = ["p:graphicFrame", "p:grpSp"];

/** Parts of ours on a slide, by their names. */
export function oursOn(xml: string): Ours[] {
  return findAll(xml, ...FRAMES).flatMap((frame) => {
    const text = outerOf(xml, frame);
    const named = find(text, "p:cNvPr");
    const origin = named && readPartName(unescapeXml(attributeOf(outerOf(text, named), "name") ?? ""));
    return origin ? [{ origin, frame }] : [];
  });
}

/** Pages of a figure as an edition has it, worked out once. */
export function pagesOf(
  cache: Map<string, FigurePage[]>,
  { figure, options, room }: Origin & Pick<PartOrigin, "room">,
  context: Context,
) {
  const key = JSON.stringify([figure, options, context.locale, context.dataset.edition, room]);
  const known = cache.get(key) ?? figurePages(show(figure, context, options), room);
  cache.set(key, known);
  return known;
}

/** Whether an edition has a figure. */
export const isFigureOf = (edition: string, figure: FigureId) =>
  ([...figuresIn(edition), "explore"] as FigureId[]).includes(figure);

/** A part as an edition has it. */
export function sideOf(cache: Map<string, FigurePage[]>, origin: PartOrigin, edition: string): Side | null {
  const context = contextIn(origin.locale, datasetOf(edition));
  const pages = pagesOf(cache, origin, context);
  const page = pages[origin.page];
  const part = page?.parts[origin.place];
  return page && part ? { page, part, pages, context } : null;
}

/** A part as its own edition and another one have it, or why the other has none. */
export function pairOf(cache: Map<string, FigurePage[]>, origin: PartOrigin, edition: string): Pair | Hindrance {
  if (!isFigureOf(edition, origin.figure)) return "figure-gone";
  const after = sideOf(cache, origin, edition);
  if (!after) return "page-gone";
  return { before: editionIds.includes(origin.edition) ? sideOf(cache, origin, origin.edition) : null, after };
}

/** A shape's tag with its description brought up to date: other programs drop it; words of the reader's own stay. */
export function redescribed(tag: string, before: string | undefined, after: string): string {
  const description = attributeOf(tag, "descr");
  const words = escapeXml(after);
  if (description === undefined) return tag.replace(/\sname\s*=/, (name) => ` descr="${words}"${name}`);
  if (before === undefined || unescapeXml(description) !== before) return tag;
  return tag.replace(/(\sdescr\s*=\s*)(?:"[^"]*"|'[^']*')/, (_, head: string) => `${head}"${words}"`);
}

/** Name and description of a part, brought to an edition. */
export function namingEdit(xml: string, { origin, frame }: Ours, { before, after }: Pair, edition: string): Edit {
  const text = outerOf(xml, frame);
  const named = find(text, "p:cNvPr") as Found;
  const tag = outerOf(text, named);
  const name = escapeXml(partName({ ...origin, edition }, after.context.dataset));
  const put = tag.replace(/(\sname\s*=\s*)(?:"[^"]*"|'[^']*')/, (_, head: string) => `${head}"${name}"`);
  return {
    start: frame.start + named.start,
    end: frame.start + named.end,
    text: redescribed(put, before?.page.description, after.page.description),
  };
}
