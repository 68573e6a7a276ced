import { contextIn } from "@/lib/context/context";
import { datasetOf, editionIds } from "@/lib/dataset";
import { type PictureOrigin, readPictureName } from "@/lib/export/picture-name";
import { originOfPicture, type SaidOrigin } from "@/lib/export/picture-origin";
import { sizeOfPng } from "@/lib/export/png";
import type { FigurePage } from "../deck/figure-pages";
import type { OfficeFile } from "../package/open";
import {
  applyEdits,
  attributeOf,
  type Edit,
  type Found,
  find,
  findAll,
  mentions,
  outerOf,
  without,
} from "../package/scan";
import { isFigureOf, pagesOf, redescribed } from "./parts-on-slide";
import type { Hindrance, PartReport } from "./report";
import { changedRows } from "./rows";

/** Draws a picture of ours with the numbers of an edition; null where it cannot. */
export type DrawPicture = (
  origin: PictureOrigin,
  edition: string,
  kind: SaidOrigin["kind"],
) => Promise<Uint8Array | null>;

/** Height of a picture, as a share of its width. */
type Ratio = number;

/** A picture of ours in a deck, and what came of it. */
interface Redrawn {
  report: Omit<PartReport, "slide">;
  /** What its shapes follow; absent where it was left as it is. */
  drawn?: {
    /** Set for an SVG, beside which programs keep a PNG for those that draw none. */
    svg?: PictureOrigin;
    ratios: { before: Ratio; after: Ratio };
    descriptions: { before: string | undefined; after: string };
  };
}

/** Thousandths of a percent, in which a file tells how much of a picture is cut off. */
const WHOLE = 100_000;
/** Ratios closer than this are one: pictures have whole px. */
const SAME = 0.002;

/** Shares of a picture's width and height that are shown; more than one where there is room around it. */
function slideRows(crop: string) {
  const cut = (name: string) => Number(attributeOf(crop, name) ?? 0) / WHOLE;
  return { wide: 1 - cut("l") - cut("r"), high: 1 - cut("t") - cut("b") };
}

/** Room around a picture, so that it fills a frame of another shape without being stretched. */
function roomAround(frame: Ratio, ratio: Ratio): string {
  const share = (rate: number) => -Math.round(((rate - 1) / 2) * WHOLE);
  const [side, upright] = [share(Math.max(1, ratio / frame)), share(Math.max(1, frame / ratio))];
  return `<a:srcRect l="${side}" t="${upright}" r="${side}" b="${upright}"/>`;
}

/** A picture of another shape in the room the old one had: as large as fits, in its middle; never stretched. */
function fitEdits(shape: string, before: Ratio, after: Ratio): Edit[] {
  const within = (outer: Found | undefined, name: string) => {
    const own = outer && find(outerOf(shape, outer), name);
    return own && outer && { start: outer.start + own.start, end: outer.start + own.end };
  };
  const textOf = ({ start, end }: { start: number; end: number }) => shape.slice(start, end);
  const properties = find(shape, "p:spPr");
  const [offset, extent] = ["a:off", "a:ext"].map((name) => within(properties, name));
  const crop = find(shape, "a:srcRect");
  if (!offset || !extent) {
    // A placeholder: its layout has its size, and what was shown of the old picture fitted it.
    const blip = find(shape, "a:blip") as Found;
    const { wide, high } = slideRows(crop ? outerOf(shape, crop) : "");
    const text = roomAround((before * high) / wide, after);
    return [{ ...(crop ?? { start: blip.end, end: blip.end }), text }];
  }
  const value = (place: { start: number; end: number }, name: string) => Number(attributeOf(textOf(place), name));
  const [x, y, wide, high] = [value(offset, "x"), value(offset, "y"), value(extent, "cx"), value(extent, "cy")];
  const width = Math.round(Math.min(wide, high / after));
  const height = Math.round(width * after);
  const at = (start: number, room: number, own: number) => start + Math.round((room - own) / 2);
  return [
    ...(crop ? [without(crop)] : []),
    { ...offset, text: `<a:off x="${at(x, wide, width)}" y="${at(y, high, height)}"/>` },
    { ...extent, text: `<a:ext cx="${width}" cy="${height}"/>` },
  ];
}

const SVG_BLIP = "asvg:svgBlip";

/** Relationships of the pictures in a shape, by the elements that name them. */
const embedsOf = (shape: string, ...names: string[]) =>
  findAll(shape, ...names).map((found) => attributeOf(outerOf(shape, found), "r:embed"));

/** Relationships of the PNGs that stand for an SVG. */
const standInsOf = (xml: string, svg: string) =>
  findAll(xml, "p:pic")
    .map((found) => outerOf(xml, found))
    .filter((shape) => embedsOf(shape, SVG_BLIP).includes(svg))
    .flatMap((shape) => embedsOf(shape, "a:blip"));

/** Changes of the shapes that show a picture: their description, and their size where the picture has another shape. */
function shapeEdits(xml: string, id: string, { ratios, descriptions }: NonNullable<Redrawn["drawn"]>) {
  const isOther = Math.abs(ratios.before - ratios.after) > SAME;
  let isFitted = false;
  const edits = findAll(xml, "p:pic").flatMap((found: Found): Edit[] => {
    const shape = outerOf(xml, found);
    if (!embedsOf(shape, "a:blip", SVG_BLIP).includes(id)) return [];
    const named = find(shape, "p:cNvPr") as Found;
    const tag = redescribed(outerOf(shape, named), descriptions.before, descriptions.after);
    isFitted ||= isOther;
    const fit = isOther ? fitEdits(shape, ratios.before, ratios.after) : [];
    return [{ start: named.start, end: named.end, text: tag }, ...fit].map(({ start, end, text }) => ({
      start: found.start + start,
      end: found.start + end,
      text,
    }));
  });
  return { edits, isFitted };
}

/**
 * What brings our PNGs on slides to an edition; each is drawn once, on however many slides it stands.
 * @param cache of figures' pages, shared with the other parts
 */
export function pictureRefresher(
  file: OfficeFile,
  edition: string,
  cache: Map<string, FigurePage[]>,
  draw: DrawPicture | undefined,
) {
  const known = new Map<string, Redrawn | null>();

  /** A picture's figure in an edition; nothing where nobody knows the edition. */
  const figureIn = (origin: PictureOrigin, id: string) => {
    if (!editionIds.includes(id)) return undefined;
    const context = contextIn(origin.locale, datasetOf(id));
    const pages = pagesOf(cache, origin, context);
    const all = pages.flatMap(({ parts }) => parts);
    return { context, parts: all, all, description: pages[0]?.description ?? "" };
  };

  const redraw = async (path: string): Promise<Redrawn | null> => {
    if (!file.has(path)) return null;
    const said = originOfPicture(await file.bytes(path));
    const origin = said && readPictureName(said.origin);
    if (!said || !origin) return null;
    const report = { figure: origin.figure, from: origin.edition, to: edition, rows: [], drawnAnew: false };
    const left = (hindrance: Hindrance): Redrawn => ({
      report: { ...report, outcome: "left", hindrances: [hindrance] },
    });
    if (!isFigureOf(edition, origin.figure)) return left("figure-gone");
    if (origin.edition === edition) return { report: { ...report, outcome: "same", hindrances: [] } };
    const picture = await draw?.(origin, edition, said.kind);
    const size = picture && originOfPicture(picture);
    const after = figureIn(origin, edition);
    if (!picture || !size || !after) return left("picture-undrawn");
    file.write(path, picture);
    const before = figureIn(origin, origin.edition) ?? null;
    return {
      report: {
        ...report,
        outcome: "refreshed",
        rows: changedRows(before, after),
        hindrances: before ? [] : ["edition-unknown"],
      },
      drawn: {
        ...(said.kind === "svg" ? { svg: origin } : {}),
        ratios: { before: said.height / said.width, after: size.height / size.width },
        descriptions: { before: before?.description, after: after.description },
      },
    };
  };

  /** Draws the PNG that stands for an SVG anew, as wide as it was. */
  const redrawStandIn = async (path: string, origin: PictureOrigin) => {
    const size = file.has(path) ? sizeOfPng(await file.bytes(path)) : null;
    const picture = size && (await draw?.({ ...origin, width: size.width }, edition, "png"));
    if (picture) file.write(path, picture);
  };

  /** @returns the slide's text with its pictures in place, and what came of each */
  return async (slide: string, xml: string): Promise<{ xml: string; parts: Omit<PartReport, "slide">[] }> => {
    const parts: Omit<PartReport, "slide">[] = [];
    let text = xml;
    const ways = await file.relationships(slide);
    for (const { id, type, target, external } of ways) {
      if (type !== "image" || external || !mentions(text, id)) continue;
      if (!known.has(target)) known.set(target, await redraw(target));
      const picture = known.get(target);
      if (!picture) continue;
      const { report, drawn } = picture;
      const { edits, isFitted } = drawn ? shapeEdits(text, id, drawn) : { edits: [], isFitted: false };
      text = applyEdits(text, edits);
      const standIns = drawn?.svg ? standInsOf(text, id) : [];
      for (const way of ways) if (drawn?.svg && standIns.includes(way.id)) await redrawStandIn(way.target, drawn.svg);
      parts.push(isFitted ? { ...report, hindrances: [...report.hindrances, "picture-fitted"] } : report);
    }
    return { xml: text, parts };
  };
}
