import { contextIn } from "@/lib/context/context";
import { datasetOf, newest } from "@/lib/dataset";
import { figurePictures } from "@/lib/drawing/sheet/formats";
import { figureCsv } from "@/lib/export/delimited";
import { figureJson } from "@/lib/export/json";
import type { FigureId } from "@/lib/figures/catalogue";
import type { FigureOptions } from "@/lib/figures/options";
import { show } from "@/lib/figures/shown";
import type { Locale } from "@/lib/i18n/locales";
import { figureDeck } from "@/lib/office/decks";
import { figureFiles, type OfferedFile } from "@/lib/site/files";
import { PPTX } from "@/lib/site/media-types";
import { drawImage, drawSvg } from "./draw-image";

/** Kinds of files made in the browser, which has no outlines of its fonts. */
export type FileKind = Exclude<OfferedFile, "png" | "outlines">;

async function contentOf(
  kind: FileKind,
  id: FigureId,
  locale: Locale,
  options: FigureOptions,
  edition: string,
): Promise<Blob> {
  const shown = show(id, contextIn(locale, datasetOf(edition)), options);
  switch (kind) {
    case "svg":
      return new Blob([drawSvg(id, locale, options, undefined, edition)], { type: "image/svg+xml" });
    case "csv":
      return new Blob([figureCsv(shown)], { type: "text/csv" });
    case "json":
      return new Blob([JSON.stringify(figureJson(shown), null, 2)], { type: "application/json" });
    case "pptx":
      return new Blob([(await figureDeck(shown)) as Uint8Array<ArrayBuffer>], { type: PPTX });
    default:
      return drawImage(id, locale, options, figurePictures[kind], edition);
  }
}

/** Makes one of a figure's files with the reader's settings, by the code that makes the ready ones at build. */
export async function makeFile(
  kind: FileKind,
  id: FigureId,
  locale: Locale,
  options: FigureOptions,
  edition = newest,
): Promise<{ blob: Blob; name: string }> {
  return { blob: await contentOf(kind, id, locale, options, edition), name: `${id}${figureFiles[kind]}` };
}
