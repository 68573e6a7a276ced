import type { ReactElement } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { datasetOf, newest } from "@/lib/dataset";
import { pictureName } from "@/lib/export/picture-name";
import { describePng, wordsOfSvg } from "@/lib/export/png";
import type { FigureId } from "@/lib/figures/catalogue";
import { figureContext } from "@/lib/figures/context";
import type { FigureOptions } from "@/lib/figures/options";
import type { Locale } from "@/lib/i18n/locales";
import { drawSheet } from "../figures/sheet/draw";
import { dpiOf, figurePictures, type Picture } from "../figures/sheet/formats";

const PATIENCE = 4000;

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Mounts an element out of sight until it is drawn. @throws Error when nothing appears in time */
async function mountOutOfSight(element: ReactElement): Promise<string> {
  const container = document.createElement("div");
  container.hidden = true;
  document.body.append(container);
  const root = createRoot(container);
  try {
    flushSync(() => root.render(element));
    const start = performance.now();
    // Recharts draws its marks some frames after mounting; plain SVG is there at once.
    const isDrawn = () => !container.querySelector(".recharts-wrapper") || container.querySelector("[data-mark]");
    while (!isDrawn()) {
      if (performance.now() - start > PATIENCE) throw new Error("the figure was not drawn in time");
      await nextFrame();
    }
    await nextFrame();
    return container.innerHTML;
  } finally {
    root.unmount();
    container.remove();
  }
}

/** A figure with the reader's settings as an SVG document, drawn in this browser. */
export function drawSvg(
  id: FigureId,
  locale: Locale,
  options: FigureOptions,
  { format, theme }: Picture = figurePictures.png2x,
  edition = newest,
): Promise<string> {
  return drawSheet({ id, context: figureContext(locale, datasetOf(edition)), options, format, theme }, mountOutOfSight);
}

/** A figure with the reader's settings as a PNG, drawn in this browser. */
export async function drawImage(
  id: FigureId,
  locale: Locale,
  options: FigureOptions,
  picture: Picture = figurePictures.png2x,
  edition = newest,
): Promise<Blob> {
  const svg = await drawSvg(id, locale, options, picture, edition);
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
