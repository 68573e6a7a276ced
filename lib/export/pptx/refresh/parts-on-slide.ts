import { datasetOf, editionIds } from "@/lib/dataset";
import { type FigureId, figuresIn } from "@/lib/figures/catalogue";
import { type FigureContext, figureContext } from "@/lib/figures/context";
import { attributeOf, type Edit, type Found, find, findAll, outerOf } from "../../ooxml/scan";
import { escapeXml, unescapeXml } from "../../ooxml/xml";
import type { Origin } from "../../origin";
import { type FigurePage, figurePages } from "../figure-pages";
import { type PartOrigin, partName, readPartName } from "../part-name";
import type { FigurePart } from "../parts";
import type { Hindrance } from "./report";

/** A part of ours on a slide. */
export interface Ours {
  origin: PartOrigin;
  frame: Found;
}

/** A page of a figure in two editions. */
export interface Pair {
  /** Whether the figure now takes more slides than it did. */
  hasMorePages: boolean;
  before: { page: FigurePage; part: FigurePart; context: FigureContext } | null;
  after: { page: FigurePage; part: FigurePart; context: FigureContext };
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
export function pagesOf(cache: Map<string, FigurePage[]>, { figure, options }: Origin, context: FigureContext) {
  const key = JSON.stringify([figure, options, context.locale, context.dataset.edition]);
  const known = cache.get(key) ?? figurePages(figure, context, options);
  cache.set(key, known);
  return known;
}

/** Whether an edition has a figure. */
export const isFigureOf = (edition: string, figure: FigureId) =>
  ([...figuresIn(edition), "explore"] as FigureId[]).includes(figure);

/** A part as its own edition and another one have it, or why the other has none. */
export function pairOf(cache: Map<string, FigurePage[]>, origin: PartOrigin, edition: string): Pair | Hindrance {
  const { figure, locale, page, place } = origin;
  if (!isFigureOf(edition, figure)) return "figure-gone";
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
