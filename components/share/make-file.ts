import { toCsv } from "@/lib/export/delimited";
import { figureJson } from "@/lib/export/json";
import { figureDeck } from "@/lib/export/pptx/decks";
import { columns, figureRecords } from "@/lib/export/records";
import type { FigureId, FigureOptions } from "@/lib/figures/catalogue";
import type { Theme } from "@/lib/figures/colours";
import { figureContext } from "@/lib/figures/context";
import type { Locale } from "@/lib/i18n/locales";
import { figureFiles } from "@/lib/site/files";
import type { SheetFormatName } from "../figures/sheet/formats";
import { drawImage, drawSvg } from "./draw-image";

/** Kinds of files made in the browser. */
export type FileKind = "svg" | "png2x" | "slide" | "square" | "transparent" | "pptx" | "csv" | "json";

const pictures: Partial<Record<FileKind, { format: SheetFormatName; theme: Theme; width: number }>> = {
  png2x: { format: "natural", theme: "light", width: 1600 },
  slide: { format: "slide", theme: "light", width: 1920 },
  square: { format: "square", theme: "light", width: 1080 },
  transparent: { format: "natural", theme: "transparent", width: 1600 },
};

async function contentOf(kind: FileKind, id: FigureId, locale: Locale, options: FigureOptions): Promise<Blob> {
  const context = figureContext(locale);
  const picture = pictures[kind];
  if (picture) return drawImage(id, locale, options, picture);
  switch (kind) {
    case "svg":
      return new Blob([await drawSvg(id, locale, options)], { type: "image/svg+xml" });
    case "csv": {
      const records = figureRecords(id, context, options);
      return new Blob(
        [
          toCsv(
            columns.map(({ name }) => name),
            records,
            true,
          ),
        ],
        { type: "text/csv" },
      );
    }
    case "json":
      return new Blob([JSON.stringify(figureJson(id, context, options), null, 2)], { type: "application/json" });
    default:
      return new Blob([(await figureDeck(id, context, options)) as Uint8Array<ArrayBuffer>], {
        type: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
      });
  }
}

/** Makes one of a figure's files with the reader's settings, by the code that makes the ready ones at build. */
export async function makeFile(
  kind: FileKind,
  id: FigureId,
  locale: Locale,
  options: FigureOptions,
): Promise<{ blob: Blob; name: string }> {
  return { blob: await contentOf(kind, id, locale, options), name: `${id}${figureFiles[kind]}` };
}
