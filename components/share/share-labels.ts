import type { Messages } from "@/lib/i18n/translator";

/** Texts of what can be copied; those a page has in its HTML anyway are left out. */
export type ShareLabels = Omit<Messages["share"], "files" | "embedStays" | "open" | "download">;

/** What an island of sharing needs of the texts, so that the page carries no more. */
export function shareLabels({
  files: _,
  embedStays: _stays,
  open: _open,
  download: _all,
  ...labels
}: Messages["share"]): ShareLabels {
  return labels;
}
