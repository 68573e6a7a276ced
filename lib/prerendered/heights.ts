import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { FigureId } from "@/lib/figures/catalogue";
import type { Locale } from "@/lib/i18n/locales";
import { embedHeight } from "@/lib/share/embed-height";
import { figureFile } from "@/lib/site/files";

/** Height to give a figure's frame, px, read off the sheet the build drew. */
export function frameHeight(locale: Locale, id: FigureId): number {
  const svg = readFileSync(join(process.cwd(), "public", figureFile(locale, id, "svg")), "utf8");
  return embedHeight(id, svg);
}
