import type { Messages } from "@/lib/i18n/translator";

const own = [
  "copyLink",
  "copyImage",
  "copyTable",
  "copyTableHelp",
  "copyDescription",
  "copyCitation",
  "copyBibtex",
  "copyRis",
  "copyCsl",
  "share",
  "own",
  "embed",
  "embedDefaults",
  "done",
  "earlier",
  "refused",
  "shareRefused",
  "refusedImage",
  "manual",
  "downloadImage",
  "failed",
  "link",
  "image",
  "table",
  "description",
  "code",
  "citation",
] as const satisfies (keyof Messages["share"])[];

/** Texts of what can be copied; what is loaded when a reader asks for it has its own. */
export type ShareLabels = Pick<Messages["share"], (typeof own)[number]>;

/** What an island of sharing needs of the texts, so that the page carries no more. */
export function shareLabels(messages: Messages["share"]): ShareLabels {
  return Object.fromEntries(own.map((key) => [key, messages[key]])) as ShareLabels;
}
