import type { ReactElement } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { contextIn } from "@/lib/context/context";
import { datasetOf, newest } from "@/lib/dataset";
import { dpiOf, figurePictures, type Picture } from "@/lib/drawing/sheet/formats";
import { pictureName } from "@/lib/export/picture-name";
import { describePng, wordsOfSvg } from "@/lib/export/png";
import type { FigureId } from "@/lib/figures/catalogue";
import type { FigureOptions } from "@/lib/figures/options";
import { show } from "@/lib/figures/shown";
import type { Locale } from "@/lib/i18n/locales";
import { figureSheet } from "../figures/sheet/figure-sheet";

/** The text of an element, drawn out of sight. */
function markupOf(element: ReactElement): string {
  const container = document.createElement("div");
  const root = createRoot(container);
  flushSync(() => root.render(element));
  const { innerHTML } = container;
  root.unmount();
  return innerHTML;
}

/** A figure with the reader's settings as an SVG document, drawn in this browser. */
export function drawSvg(
  id: FigureId,
  locale: Locale,
  options: FigureOptions,
  { format, theme }: Picture = figurePictures.png2x,
  edition = newest,
): string {
  return markupOf(figureSheet({ shown: show(id, contextIn(locale, datasetOf(edition)), options), format, theme }));
}

/** A figure with the reader's settings as a PNG, drawn in this browser. */
export async function drawImage(
  id: FigureId,
  locale: Locale,
  options: FigureOptions,
  picture: Picture = figurePictures.png2x,
  edition = newest,
): Promise<Blob> {
  const svg = drawSvg(id, locale, options, picture, edition);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = picture.width;
  canvas.height = Math.round((picture.width * image.height) / image.width);
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob>((resolve, reject) =>
    canvas.toBlob((made) => (made ? resolve(made) : reject(new Error("the picture could not be made"))), "image/png"),
  );
  const origin = pictureName({ figure: id, edition, locale, options, ...picture }, datasetOf(edition));
  const png = describePng(new Uint8Array(await blob.arrayBuffer()), dpiOf(picture), { ...wordsOfSvg(svg), origin });
  return new Blob([png as Uint8Array<ArrayBuffer>], { type: "image/png" });
}
