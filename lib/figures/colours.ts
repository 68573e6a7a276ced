import type { VerdictGroup } from "@/lib/dataset/verdicts";
import type { Locale } from "@/lib/i18n/locales";

/** Plain colours of a drawing that leaves the page; app/styles/tokens.css holds the same ones as variables. */
export interface Colours {
  paper: string;
  ink: string;
  muted: string;
  line: string;
  grid: string;
  /** Marks of no carrier. */
  context: string;
  /** What keeps in the background while something is highlighted. */
  calm: string;
  /** One colour a carrier, by its place in the data file. */
  carriers: readonly string[];
  /** One colour a group of verdicts; shape and word tell the same. */
  verdicts: Record<VerdictGroup, string>;
}

export const light: Colours = {
  paper: "#ffffff",
  ink: "#1b1d20",
  muted: "#565d66",
  line: "#d8dade",
  grid: "#e6e8ea",
  context: "#5f6771",
  calm: "#a3a9b0",
  carriers: ["#b93c0a", "#1d5fbf", "#0f756c", "#7c3aab", "#8a5a00", "#a62361"],
  verdicts: {
    kept: "#1b6e3c",
    mixed: "#8a5a00",
    broken: "#b3261e",
    open: "#1b1d20",
    unknown: "#565d66",
    overtaken: "#5f6771",
  },
};

export const dark: Colours = {
  paper: "#16191d",
  ink: "#eceef1",
  muted: "#a7afb9",
  line: "#363c44",
  grid: "#2a3037",
  context: "#9aa4b0",
  calm: "#59626c",
  carriers: ["#fb9452", "#7fb4f9", "#50cfc0", "#cda2f0", "#e0b354", "#f28ab8"],
  verdicts: {
    kept: "#6fcf97",
    mixed: "#e0b354",
    broken: "#f2958f",
    open: "#eceef1",
    unknown: "#a7afb9",
    overtaken: "#9aa4b0",
  },
};

/** For other people's backgrounds: light ones, with nothing painted behind the marks. */
export const transparent: Colours = { ...light, paper: "none" };

export const themes = { light, dark, transparent } as const;
export type Theme = keyof typeof themes;

export const isTheme = (name: string): name is Theme => Object.hasOwn(themes, name);

const japanese = "'Noto Sans JP','Hiragino Sans','Yu Gothic',Meiryo";
const latin = "'Noto Sans','Helvetica Neue','Segoe UI',Arial";

/** Fonts found on the systems a file may be opened on, the language's own first. */
export const fontStack: Record<Locale, string> = {
  ja: `${japanese},${latin},sans-serif`,
  en: `${latin},${japanese},sans-serif`,
};
