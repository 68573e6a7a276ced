import type { Context } from "@/lib/context/context";
import { figurePictures, pictureKinds } from "@/lib/drawing/sheet/formats";
import { figureCsv } from "@/lib/export/delimited";
import { figureJson } from "@/lib/export/json";
import { figuresIn } from "@/lib/figures/catalogue";
import { show } from "@/lib/figures/shown";
import { figureDeck } from "@/lib/office/decks";
import { type FigureFile, figureFile } from "@/lib/site/files";
import { hashOfFiles, type Keep } from "../cache";
import type { Make, SiteFile } from "../site";
import { asJson, inEdition } from "./edition";
import { fontFilesFor } from "./fonts";
import { toOutlines } from "./outlines/outlines";
import { pictureOf, type Sheet, sheetsOf } from "./sheets";

const outlinedBy = hashOfFiles(["publish/files/outlines", "publish/files/fonts.ts", "package-lock.json"]);

/** Everything the figures of an edition can be taken away as, in a language. */
export function figureFiles(context: Context, keep: Keep): SiteFile[] {
  const drawnAs = sheetsOf(context);
  return figuresIn(context.dataset.edition).flatMap((id) => {
    const file = (kind: FigureFile, make: Make) =>
      inEdition(context, (folder) => figureFile(context.locale, id, kind, folder), make);
    const natural: Sheet = { id, format: "natural", theme: "light" };
    const outlines = async () => {
      const svg = drawnAs(natural);
      return keep(["outlines", outlinedBy, svg], async () => toOutlines(svg, await fontFilesFor(svg)));
    };
    return [
      ...file("svg", () => drawnAs(natural)),
      ...file("outlines", outlines),
      ...pictureKinds.flatMap((kind) => file(kind, pictureOf({ id, ...figurePictures[kind] }, context, drawnAs, keep))),
      ...file("csv", () => figureCsv(show(id, context))),
      ...file("json", () => asJson(figureJson(show(id, context)))),
      ...file("pptx", () => figureDeck(show(id, context))),
    ];
  });
}
