import { Resvg } from "@resvg/resvg-js";
import { describe, expect, it } from "vitest";
import { toOutlines } from "@/publish/files/outlines/outlines";
import { notoFiles } from "./noto";

const WORDS = "<title>A</title><desc>B</desc><metadata>C</metadata>";
const PAPER = '<rect width="400" height="90" fill="#fff"></rect>';
const JAPANESE = "'Noto Sans JP','Yu Gothic','Noto Sans',sans-serif";
const ENGLISH = "'Noto Sans',Arial,'Noto Sans JP',sans-serif";

const svgOf = (family: string, drawing: string, words = WORDS) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="90" viewBox="0 0 400 90" font-family="${family}" role="img" lang="ja">${words}${PAPER}${drawing}</svg>`;
const textOf = (attributes: string, text: string) => `<text y="40" font-size="14" ${attributes}>${text}</text>`;

function pixelsOf(svg: string, fontFiles: string[]): Uint8Array {
  const font = { fontFiles, loadSystemFonts: false, sansSerifFamily: "Noto Sans JP" };
  return new Resvg(svg, { fitTo: { mode: "width", value: 1600 }, font }).render().pixels;
}

const pictures: [string, string][] = [
  ["Japanese", svgOf(JAPANESE, textOf('x="8" fill="#1b1d20"', "国産のLLMを、ゼロから作る（2026年）"))],
  ["English, kerned", svgOf(ENGLISH, textOf('x="8" fill="#1b1d20"', "AVATAR: To Wave, fi ffl &amp; KDDI's"))],
  ["bold", svgOf(ENGLISH, textOf('x="8" font-weight="700" fill="#0f756c"', "SoftBank, more than 10,000"))],
  ["slanted", svgOf(ENGLISH, textOf('x="8" font-style="italic"', "not stated"))],
  ["English with Japanese signs", svgOf(ENGLISH, textOf('x="8" font-weight="700"', "NTT, ソフトバンク and 楽天 → 4"))],
  ["Japanese with signs of the other font", svgOf(JAPANESE, textOf('x="8"', "ŋ ẞ 国 ǆ"))],
  ["anchored at its end", svgOf(JAPANESE, textOf('x="390" text-anchor="end"', " 約2,000 "))],
  ["anchored at its middle", svgOf(ENGLISH, textOf('x="200" text-anchor="middle"', "about 2,000"))],
  [
    "spans",
    svgOf(
      ENGLISH,
      '<g opacity="0.8" transform="rotate(-4 9 9)"><text x="200" y="40" text-anchor="middle"><tspan font-size="14" font-weight="700" fill="#1b1d20">10,000 AV</tspan><tspan dx="6" font-size="12" fill="#565d66">AV planned</tspan></text></g>',
    ),
  ],
];

describe("text as outlines", () => {
  it.each(pictures)("%s is drawn as resvg draws the text", (_, svg) => {
    const [before, after] = [pixelsOf(svg, notoFiles), pixelsOf(toOutlines(svg, notoFiles), [])];
    const differences = before.map((value, at) => Math.abs(value - (after[at] as number)));
    expect(before.some((value) => value < 200)).toBe(true);
    // resvg tells four rows of a pixel apart, each a quarter of its colour.
    expect(differences.reduce((most, one) => Math.max(most, one), 0)).toBeLessThan(128);
    expect(differences.filter((one) => one > 24).length / differences.length).toBeLessThan(0.004);
  });

  it("holds each glyph once, and nothing else is changed", () => {
    const texts = [textOf('x="8"', "国々の国 aa"), textOf('x="200" font-weight="700"', "国a")];
    const drawn = toOutlines(svgOf(JAPANESE, texts.join("<path d='M0 0h9'></path>")), notoFiles);
    const outlines = [...drawn.matchAll(/<path id="([^"]+)" d="([^"]+)"\/>/g)];
    expect(outlines).toHaveLength(6);
    expect(new Set(outlines.map(([, id]) => id)).size).toBe(6);
    expect(drawn.match(/<use /g)).toHaveLength(8);
    const left = drawn
      .replace(' xmlns:xlink="http://www.w3.org/1999/xlink"', "")
      .replace(/<defs>.*<\/defs>/, "")
      .replace(/<g transform="[^"]*">(<use [^>]*\/>)*<\/g>/g, "");
    const plain = svgOf(JAPANESE, "<path d='M0 0h9'></path>");
    expect(left).toBe(plain.replace(/ font-family="[^"]*"/, ""));
  });

  it("names a glyph alike in every picture", () => {
    const [one, other] = ["国a", "b国"].map((text) => toOutlines(svgOf(JAPANESE, textOf("", text)), notoFiles));
    expect(one?.match(/<path id="ah6l"[^>]*>/)?.[0]).toBe(other?.match(/<path id="ah6l"[^>]*>/)?.[0] ?? "none");
  });

  it("refuses what it cannot say or draw", () => {
    const text = textOf("", "a");
    expect(() => toOutlines(svgOf(ENGLISH, text, "<title>A</title>"), notoFiles)).toThrow("no title and description");
    expect(() => toOutlines(svgOf("Arial", text), notoFiles)).toThrow("no font file is of Arial");
    expect(() => toOutlines(svgOf(ENGLISH, textOf("", "a\u{10FFFD}")), notoFiles)).toThrow("no font file given has");
    expect(() => toOutlines(svgOf(ENGLISH, textOf('letter-spacing="2"', "a")), notoFiles)).toThrow("letterSpacing");
  });
});
