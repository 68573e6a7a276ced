import type { VerdictGroup } from "@/lib/dataset/verdicts";
import { fontStack, type Theme, themes } from "@/lib/figures/colours";
import type { Locale } from "@/lib/i18n/locales";

/** Colours a drawing may use; the page passes CSS variables, an exported file plain colours. */
export interface Palette {
  font: string;
  ink: string;
  muted: string;
  grid: string;
  paper: string;
  /** Marks of no carrier. */
  context: string;
  /** Marks that keep in the background while others are highlighted. */
  calm: string;
  /** One colour a carrier, by its place in the data file. */
  carriers: readonly string[];
  /** One colour a group of verdicts. */
  verdicts: Record<VerdictGroup, string>;
  /**
   * Whether it is drawn into a page: marks answer to pointer, keyboard and screen reader, texts get a rim in the
   * paper's colour, which needs `paint-order`. Office programs know none of that.
   */
  onPage: boolean;
}

/** Colours that follow the page's theme; defined in app/styles. */
export const pagePalette: Palette = {
  font: "inherit",
  ink: "var(--ink)",
  muted: "var(--muted)",
  grid: "var(--grid)",
  paper: "var(--paper)",
  context: "var(--context)",
  calm: "color-mix(in srgb, var(--context) 55%, var(--paper))",
  carriers: [1, 2, 3, 4, 5, 6].map((place) => `var(--carrier-${place})`),
  verdicts: {
    kept: "var(--kept)",
    mixed: "var(--mixed)",
    broken: "var(--broken)",
    open: "var(--ink)",
    unknown: "var(--muted)",
    overtaken: "var(--context)",
  },
  onPage: true,
};

/** A palette for what keeps in the background. */
export function calmed(palette: Palette): Palette {
  const verdicts = Object.fromEntries(Object.keys(palette.verdicts).map((group) => [group, palette.calm]));
  return { ...palette, ink: palette.muted, verdicts: verdicts as Palette["verdicts"] };
}

/** Plain colours for a file of its own. */
export function filePalette(theme: Theme, locale: Locale): Palette {
  return { ...themes[theme], font: fontStack[locale], onPage: false };
}
