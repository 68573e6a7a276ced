/** Tags that give places, lengths and sizes of type, and the attributes that do. */
const MEASURED = /<(?:a:(?:off|ext|chOff|chExt|gridCol|tr|tcPr|ln|lnB|rPr|defRPr|endParaRPr))\b[^>]*>/g;
const MEASURES = /(\s(?:x|y|cx|cy|w|h|marL|marR|marT|marB|sz)=)"(-?\d+)"/g;

/** Office's largest type, hundredths of a point. */
const LARGEST = 400_000;

/** XML of ours with everything in it larger: a poster is a slide seen from afar. */
export function enlarge(xml: string, scale: number): string {
  if (scale === 1) return xml;
  return xml.replace(MEASURED, (tag) =>
    tag.replace(
      MEASURES,
      (_, name: string, value: string) =>
        `${name}"${Math.min(Math.round(Number(value) * scale), name.trim() === "sz=" ? LARGEST : Number.MAX_SAFE_INTEGER)}"`,
    ),
  );
}
