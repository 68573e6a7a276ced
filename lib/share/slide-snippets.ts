import { attribute } from "./embed-code";

/** A picture to put on a slide written as text. */
export interface SlidePicture {
  /** Address of the picture, or its file name. */
  src: string;
  /** What it shows, for those who cannot see it. */
  description: string;
  /** Address of the figure's page. */
  url: string;
}

/** Text between the brackets of a Markdown picture. */
const inBrackets = (text: string) => text.replace(/[\\[\]`*_]/g, (sign) => `\\${sign}`);
/** An address in a Markdown picture; brackets and spaces would end it. */
const inAddress = (text: string) =>
  text.replace(/[\s()<>]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`);
/** Two hyphens would end a comment. */
const inComment = (url: string) => url.replaceAll("--", "-%2D");

/** A slide of a figure's picture in the languages slides are written in, one snippet a tool. */
export const slideSnippets = {
  /** Marp: words of the picture's text that look like its own settings come after the width, which it takes. */
  marp: ({ src, description, url }: SlidePicture) =>
    `---\n\n![w:1120 ${inBrackets(description)}](${inAddress(src)})\n\n<!-- ${inComment(url)} -->\n`,
  /** Slidev: HTML in a full slide, with a mark that keeps Vue from reading the text as a template. */
  slidev: ({ src, description, url }: SlidePicture) =>
    `---\nlayout: full\n---\n\n<img v-pre src="${attribute(src)}" alt="${attribute(description)}" style="width:100%;height:100%;object-fit:contain">\n\n<!-- ${inComment(url)} -->\n`,
  reveal: ({ src, description, url }: SlidePicture) =>
    `<section>\n  <img src="${attribute(src)}" alt="${attribute(description)}" style="max-height:100%;object-fit:contain">\n  <aside class="notes">${attribute(url)}</aside>\n</section>\n`,
  /** Quarto: the text goes into an attribute of its own. */
  quarto: ({ src, description, url }: SlidePicture) =>
    `---\n\n![](${inAddress(src)}){fig-alt="${description.replace(/[\\"]/g, (sign) => `\\${sign}`)}" width="100%"}\n\n::: {.notes}\n<${url}>\n:::\n`,
} as const;

export type SlideTool = keyof typeof slideSnippets;
export const slideTools = Object.keys(slideSnippets) as SlideTool[];
