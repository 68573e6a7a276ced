import { type Box, EMU_PER_INCH } from "../deck/style";
import { OfficeFileError } from "../package/office-file-error";
import { type OfficeFile, partsListed } from "../package/open";
import { attributeOf, find, findAll, innerOf, outerOf } from "../package/scan";

/** A placeholder of a layout. */
export interface Held {
  type: string;
  idx?: number;
  box?: Box;
  /** Its first level's type, points. */
  size?: number;
}

/** A layout of a template. */
export interface Layout {
  path: string;
  type: string;
  held: Held[];
}

const TITLES = ["title", "ctrTitle"];
/** Placeholders a chart or table may stand in. */
export const OBJECTS = ["", "obj", "chart", "tbl", "body"];

function boxOf(xml: string): Box | undefined {
  const transform = find(xml, "a:xfrm");
  if (!transform) return undefined;
  const inner = innerOf(xml, transform);
  const [off, ext] = ["a:off", "a:ext"].map((name) => {
    const found = find(inner, name);
    return found && outerOf(inner, found);
  });
  if (!off || !ext) return undefined;
  const inches = (tag: string, name: string) => Number(attributeOf(tag, name)) / EMU_PER_INCH;
  const box = { x: inches(off, "x"), y: inches(off, "y"), w: inches(ext, "cx"), h: inches(ext, "cy") };
  return Object.values(box).every(Number.isFinite) ? box : undefined;
}

function sizeIn(xml: string): number | undefined {
  const level = find(xml, "a:lvl1pPr");
  const properties = level && find(innerOf(xml, level), "a:defRPr");
  const size = properties && level && attributeOf(outerOf(innerOf(xml, level), properties), "sz");
  return Number(size) > 0 ? Number(size) / 100 : undefined;
}

function heldIn(xml: string): Held[] {
  return findAll(xml, "p:sp").flatMap((found): Held[] => {
    const shape = outerOf(xml, found);
    const placeholder = find(shape, "p:ph");
    if (!placeholder) return [];
    const tag = outerOf(shape, placeholder);
    const idx = attributeOf(tag, "idx");
    const size = sizeIn(shape);
    const box = boxOf(shape);
    return [
      {
        type: attributeOf(tag, "type") ?? "",
        ...(idx === undefined ? {} : { idx: Number(idx) }),
        ...(box ? { box } : {}),
        ...(size === undefined ? {} : { size }),
      },
    ];
  });
}

/**
 * Layouts of a presentation, those of its first master first; what they leave open is their master's.
 * @throws OfficeFileError when there is none to make a slide on
 */
export async function layoutsOf(file: OfficeFile, main: string): Promise<Layout[]> {
  const layouts: Layout[] = [];
  for (const master of await partsListed(file, main, "p:sldMasterId")) {
    const masterXml = await file.text(master);
    const above = heldIn(masterXml);
    const style = find(masterXml, "p:titleStyle");
    const titleSize = style && sizeIn(outerOf(masterXml, style));
    for (const path of await partsListed(file, master, "p:sldLayoutId")) {
      const xml = await file.text(path);
      const held = heldIn(xml).map((own): Held => {
        const isTitle = TITLES.includes(own.type);
        const inherited = above.find((each) => (isTitle ? each.type === "title" : each.type === "body"));
        const box = own.box ?? (isTitle || OBJECTS.includes(own.type) ? inherited?.box : undefined);
        const size = own.size ?? inherited?.size ?? (isTitle ? titleSize : undefined);
        return { ...own, ...(box ? { box } : {}), ...(size === undefined ? {} : { size }) };
      });
      const root = find(xml, "p:sldLayout");
      layouts.push({ path, type: (root && attributeOf(outerOf(xml, root), "type")) ?? "", held });
    }
  }
  if (layouts.length === 0) throw new OfficeFileError("no-layouts");
  return layouts;
}

/** Where a layout has its title. */
export const titleOf = ({ held }: Layout) => held.find(({ type }) => TITLES.includes(type));
