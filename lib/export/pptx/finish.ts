import JSZip from "jszip";
import type { Fill } from "@/lib/figures/appearance";
import type { ChartData } from "./chart-data";
import { eastAsianFont, type Paint, paintXml } from "./style";

const MARK = "§";

/** A shape's name that carries its paint until the file is finished. */
export function paintName(name: string, { fill, colour }: Paint): string {
  return `${name}${MARK}${fill}${MARK}${colour}`;
}

const BAR_WIDTH = 1.25;
/** Size of a point's sign, hundredths of a point of type. */
const SIGN_SIZE = 2000;
/** What stands at the place of a number without length, by fill; a bar of no length would not show. */
const signs: Record<Fill, string> = { solid: "◆", hatched: "◈", outlined: "◇", dotted: "◌" };

/** The label of one point: a sign in its colour, or nothing. */
function pointLabel(index: number, paint: Paint | null): string {
  if (!paint) return `<c:dLbl><c:idx val="${index}"/><c:delete val="1"/></c:dLbl>`;
  const run = `<a:r><a:rPr lang="en-US" sz="${SIGN_SIZE}" b="1"><a:solidFill><a:srgbClr val="${paint.colour}"/></a:solidFill></a:rPr><a:t>${signs[paint.fill]}</a:t></a:r>`;
  return `<c:dLbl><c:idx val="${index}"/><c:tx><c:rich><a:bodyPr wrap="none" lIns="0" tIns="0" rIns="0" bIns="0"/><a:lstStyle/><a:p>${run}</a:p></c:rich></c:tx><c:dLblPos val="ctr"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbl>`;
}

/** Gives each bar of a chart its paint; the library paints a stacked series in one colour only. */
function paintBars(xml: string, { paints, points }: ChartData): string {
  // Office counts horizontal bars from the bottom up.
  const upward = paints.map((paint, index) => ({ paint, isPoint: points[index] ?? false })).reverse();
  const bars = upward
    .map(({ paint }, index) =>
      paint
        ? `<c:dPt><c:idx val="${index}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/><c:spPr>${paintXml(paint, BAR_WIDTH)}</c:spPr></c:dPt>`
        : "",
    )
    .join("");
  const labels = upward.map(({ paint, isPoint }, index) => pointLabel(index, isPoint ? paint : null)).join("");
  const anchor = '<c:invertIfNegative val="0"/>';
  const opening = "<c:dLbls>";
  const second = xml.indexOf("<c:ser>", xml.indexOf("<c:ser>") + 1);
  const afterAnchor = xml.indexOf(anchor, second) + anchor.length;
  const afterOpening = xml.indexOf(opening, afterAnchor) + opening.length;
  if (second < 0 || afterAnchor < anchor.length || afterOpening < opening.length) {
    throw new Error("the chart has no second series to paint");
  }
  return xml.slice(0, afterAnchor) + bars + xml.slice(afterAnchor, afterOpening) + labels + xml.slice(afterOpening);
}

/** Replaces the flat fill of each marked shape by its paint and gives it its plain name back. */
function paintShapes(xml: string): string {
  return xml.replace(/<p:sp>(?:(?!<\/p:sp>)[\s\S])*<\/p:sp>/g, (shape) => {
    const name = new RegExp(` name="([^"]*?)${MARK}(\\w+)${MARK}([0-9A-F]{6})"`).exec(shape);
    if (!name) return shape;
    const [all, plain, fill, colour] = name as unknown as [string, string, Fill, string];
    return shape
      .replace(all, ` name="${plain}"`)
      .replace(/<a:solidFill>[\s\S]*?<\/a:ln>/, paintXml({ fill, colour }, 1));
  });
}

/** Names a Japanese font wherever the library names a Latin one only, or the Latin one for both. */
function nameEastAsianFont(xml: string): string {
  return xml
    .replace(/(<a:latin typeface="[^"]*"\/>)(?!<a:ea)/g, `$1<a:ea typeface="${eastAsianFont}"/>`)
    .replace(/<a:ea typeface="(?!\+)[^"]*"/g, `<a:ea typeface="${eastAsianFont}"`);
}

/**
 * Finishes a file the library wrote: paints bars and shapes by status, names Japanese fonts.
 * @param charts data of all charts, in the order they were added
 */
export async function finish(file: ArrayBuffer | Uint8Array, charts: ChartData[]): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(file);
  const edit = async (path: string, change: (xml: string) => string) => {
    const entry = zip.file(path);
    if (entry) zip.file(path, change(await entry.async("string")));
  };
  const number = (path: string) => Number(/(\d+)\.xml$/.exec(path)?.[1] ?? 0);
  const inOrder = (pattern: RegExp) =>
    Object.keys(zip.files)
      .filter((path) => pattern.test(path))
      .sort((a, b) => number(a) - number(b));
  const chartFiles = inOrder(/^ppt\/charts\/chart\d+\.xml$/);
  if (chartFiles.length !== charts.length) {
    throw new Error(`the file holds ${chartFiles.length} charts where ${charts.length} were added`);
  }
  for (const [index, path] of chartFiles.entries()) {
    await edit(path, (xml) => nameEastAsianFont(paintBars(xml, charts[index] as ChartData)));
  }
  for (const path of inOrder(/^ppt\/(?:slides|slideLayouts|slideMasters)\/\w+\.xml$/)) {
    await edit(path, (xml) => nameEastAsianFont(paintShapes(xml)));
  }
  await edit("ppt/theme/theme1.xml", nameEastAsianFont);
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}
