import type { OfficeFault } from "@/lib/export/ooxml/open";
import { OfficeFileError } from "@/lib/export/ooxml/open";
import type { DrawPicture } from "@/lib/export/pptx/refresh/pictures";
import { type Refreshed, refreshDeck } from "@/lib/export/pptx/refresh/refresh";
import type { PartReport } from "@/lib/export/pptx/refresh/report";
import { isTheme } from "@/lib/figures/colours";
import { figureName } from "@/lib/figures/describe";
import type { Locale } from "@/lib/i18n/locales";
import { PRESENTATIONS } from "@/lib/site/media-types";
import { isSheetFormat } from "../figures/sheet/formats";
import { drawImage, drawSvg } from "../share/draw-image";

/** A part of a reader's deck, with its figure's name. */
export type NamedReport = PartReport & { name: string };

/** What came of a reader's file: a new one and what changed in it, or why it could not be worked on. */
export type RefreshOutcome =
  | { fault: OfficeFault }
  | ({ blob: Blob; parts: NamedReport[] } & Pick<Refreshed, "slides" | "ending" | "notices">);

/** Px; wider than any we offer, and narrower than what stops a browser. */
const WIDEST = 4096;

const drawPicture: DrawPicture = async ({ figure, locale, options, format, theme, width }, edition, kind) => {
  if (!isSheetFormat(format) || !isTheme(theme) || width > WIDEST) return null;
  const request = [figure, locale, options, { format, theme, width }, edition] as const;
  try {
    if (kind === "svg") return new TextEncoder().encode(await drawSvg(...request));
    return new Uint8Array(await (await drawImage(...request)).arrayBuffer());
  } catch {
    return null;
  }
};

/** Brings a reader's deck up to date in this browser; loaded only when a reader gives one. */
export async function refreshFile(
  file: File,
  locale: Locale,
  edition: string,
  onProgress: (done: number, total: number) => void,
): Promise<RefreshOutcome> {
  try {
    const { bytes, parts, ...told } = await refreshDeck({
      bytes: new Uint8Array(await file.arrayBuffer()),
      edition,
      onProgress,
      drawPicture,
    });
    return {
      ...told,
      blob: new Blob([bytes as Uint8Array<ArrayBuffer>], { type: PRESENTATIONS[told.ending] }),
      parts: parts.map((part) => ({ ...part, name: figureName(part.figure, locale) })),
    };
  } catch (error) {
    if (error instanceof OfficeFileError) return { fault: error.fault };
    throw error;
  }
}
