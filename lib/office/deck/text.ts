import { element, textElement } from "@/lib/format/xml";
import { type Locale, locales } from "@/lib/i18n/locales";
import { languages, solidFill, type ThemeColour } from "./style";

/** A piece of text set in one way; size in points. */
export interface Run {
  text: string;
  size?: number;
  bold?: boolean;
  italic?: boolean;
  colour?: ThemeColour;
  /** Id of a relationship to an address. */
  link?: string;
}

/** Properties of a run: always with its language, so that spelling and screen readers know it. */
export function runProperties(locale: Locale, { size, bold, italic, colour, link }: Omit<Run, "text">, tag = "a:rPr") {
  return element(
    tag,
    {
      lang: languages[locale],
      altLang: languages[locales.find((other) => other !== locale) ?? locale],
      sz: size === undefined ? undefined : Math.round(size * 100),
      b: bold === undefined ? undefined : Number(bold),
      i: italic ? 1 : undefined,
      dirty: tag === "a:rPr" ? 0 : undefined,
    },
    ...(colour ? [solidFill(colour)] : []),
    ...(link ? [element("a:hlinkClick", { "r:id": link })] : []),
  );
}

/** A paragraph of runs; without any, an empty line. */
export function paragraph(locale: Locale, runs: Run[], align?: "ctr" | "r"): string {
  return element(
    "a:p",
    ...(align ? [element("a:pPr", { algn: align })] : []),
    ...runs.map(({ text, ...look }) => element("a:r", runProperties(locale, look), textElement("a:t", text))),
    ...(runs.length === 0 ? [element("a:endParaRPr", { lang: languages[locale] })] : []),
  );
}

/** Paragraphs in a text body. @param properties XML of `a:bodyPr` @param levels XML of what its levels look like */
export function textBody(
  tag: "p:txBody" | "a:txBody" | "c:rich",
  properties: string,
  locale: Locale,
  paragraphs: Run[][],
  { align, levels = "" }: { align?: "ctr" | "r" | undefined; levels?: string } = {},
): string {
  const written = paragraphs.map((runs) => paragraph(locale, runs, align));
  return element(tag, properties, element("a:lstStyle", levels), ...written);
}

/** A body's properties: no space round the text. */
export function bodyProperties(anchor: "t" | "ctr" | "b", shrink = false): string {
  return element(
    "a:bodyPr",
    { wrap: "square", lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor },
    shrink ? element("a:normAutofit") : element("a:noAutofit"),
  );
}

/** Properties of text without a body of its own, as charts want it. */
export function textProperties(locale: Locale, look: Omit<Run, "text">): string {
  return element(
    "c:txPr",
    element("a:bodyPr"),
    element("a:lstStyle"),
    element(
      "a:p",
      element("a:pPr", runProperties(locale, look, "a:defRPr")),
      element("a:endParaRPr", { lang: languages[locale] }),
    ),
  );
}
