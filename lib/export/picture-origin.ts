import { unescapeXml } from "@/lib/format/xml";
import { originOfPng } from "./png";

/** What a picture of ours says it was made from, and its size in px. */
export interface SaidOrigin {
  kind: "png" | "svg";
  /** Name that says what it shows and how it was drawn (`picture-name.ts`). */
  origin: string;
  width: number;
  height: number;
}

function originOfSvg(svg: string): Omit<SaidOrigin, "kind"> | null {
  const root = /<svg\b[^>]*>/.exec(svg)?.[0] ?? "";
  const origin = /<metadata\b[^>]*>([^<]*)<\/metadata>/.exec(svg)?.[1];
  const [width, height] = ["width", "height"].map((side) =>
    Number(new RegExp(`\\s${side}="([\\d.]+)`).exec(root)?.[1]),
  );
  return origin && width && height ? { origin: unescapeXml(origin.trim()), width, height } : null;
}

/** What a picture says it was made from; null for one that says nothing, or is neither PNG nor SVG. */
export function originOfPicture(bytes: Uint8Array): SaidOrigin | null {
  const png = originOfPng(bytes);
  if (png) return { kind: "png", ...png };
  const start = new TextDecoder().decode(bytes.subarray(0, 200));
  const svg = /^\uFEFF?\s*</.test(start) ? originOfSvg(new TextDecoder().decode(bytes)) : null;
  return svg && { kind: "svg", ...svg };
}
