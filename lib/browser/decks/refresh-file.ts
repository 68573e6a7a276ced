import { figureName } from "@/lib/figures/describe";
import type { Locale } from "@/lib/i18n/locales";
import type { OfficeFault } from "@/lib/office/package/open";
import { OfficeFileError } from "@/lib/office/package/open";
import type { DrawPicture } from "@/lib/office/refresh/pictures";
import { type Refreshed, refreshDeck } from "@/lib/office/refresh/refresh";
import type { PartReport } from "@/lib/office/refresh/report";
import { PRESENTATIONS } from "@/lib/site/media-types";
import { bytesOfFile } from "./bytes-of-file";

/** A part of a reader's deck, with its figure's name. */
export type NamedReport = PartReport & { name: string };

/** What came of a reader's file: a new one and what changed in it, or why it could not be worked on. */
export type RefreshOutcome =
  | { fault: OfficeFault }
  | ({ blob: Blob; parts: NamedReport[] } & Pick<Refreshed, "slides" | "ending" | "notices">);

/** Brings a reader's deck up to date in this browser. */
export async function refreshFile(
  file: File,
  locale: Locale,
  edition: string,
  onProgress: (done: number, total: number) => void,
  drawPicture: DrawPicture,
): Promise<RefreshOutcome> {
  try {
    const { bytes, parts, ...told } = await refreshDeck({
      bytes: await bytesOfFile(file),
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
