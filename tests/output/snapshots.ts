import JSZip from "jszip";
import { renderToStaticMarkup } from "react-dom/server";
import { figureSheet } from "@/components/figures/sheet/figure-sheet";
import { type Context, contextIn } from "@/lib/context/context";
import { datasetOf, editionIds } from "@/lib/dataset";
import { figureCsv } from "@/lib/export/delimited";
import type { FigureId } from "@/lib/figures/catalogue";
import { show } from "@/lib/figures/shown";
import type { Locale } from "@/lib/i18n/locales";
import { figureDeck } from "@/lib/office/decks";

// The test of a figure is its picture: every figure in each language as the files people take away.

/** Decimals to tenths and one element a line, so that a review shows what moved and nothing else. */
const readable = (xml: string) =>
  `${xml.replace(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10)).replaceAll("><", ">\n<")}\n`;

/** Slides and charts of a deck as one text. */
async function slideXml(deck: Uint8Array): Promise<string> {
  const zip = await JSZip.loadAsync(deck);
  const parts = Object.keys(zip.files).filter((path) => /^ppt\/(?:slides\/slide|charts\/chart)\d+\.xml$/.test(path));
  const texts = await Promise.all(
    parts.sort().map(async (path) => `<!-- ${path} -->${await zip.file(path)?.async("string")}`),
  );
  return texts.join("\n");
}

const kinds: Record<string, (id: FigureId, context: Context) => Promise<string>> = {
  svg: async (id, context) =>
    readable(renderToStaticMarkup(figureSheet({ shown: show(id, context), format: "natural", theme: "light" }))),
  xml: async (id, context) => readable(await slideXml(await figureDeck(show(id, context)))),
  csv: async (id, context) => figureCsv(show(id, context)),
};

/** Snapshots of a figure in a language and edition: their paths below tests/output, and how each is made. */
export function snapshotsOf(
  id: FigureId,
  locale: Locale,
  edition: string,
): { path: string; render: () => Promise<string> }[] {
  const context = contextIn(locale, datasetOf(edition));
  // Those of the first edition stand where they stood before there were editions: unchanged files show that it is.
  const folder = edition === editionIds[0] ? locale : `${edition}/${locale}`;
  return Object.entries(kinds).map(([kind, make]) => ({
    path: `figures/${folder}/${id}${kind === "xml" ? "-slide" : ""}.${kind}`,
    render: () => make(id, context),
  }));
}
