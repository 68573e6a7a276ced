import { format } from "date-fns";
import { enGB, ja } from "date-fns/locale";
import type { Locale } from "@/lib/i18n/locales";

const dateLocales = { ja, en: enGB };
const PATTERNS: Record<Locale, Record<"day" | "month" | "year", string>> = {
  ja: { day: "yyyy年M月d日", month: "yyyy年M月", year: "yyyy年" },
  en: { day: "d MMMM yyyy", month: "MMMM yyyy", year: "yyyy" },
};
const SEASONS: Record<Locale, Record<string, string>> = {
  ja: { "21": "春", "22": "夏", "23": "秋", "24": "冬" },
  en: { "21": "spring", "22": "summer", "23": "autumn", "24": "winter" },
};
const ABOUT: Record<Locale, (text: string) => string> = {
  ja: (text) => `${text}ごろ`,
  en: (text) => `around ${text}`,
};

/**
 * An EDTF level 1 date in words: `2024年3月ごろ`, `summer 2023`.
 * @param text a date that passed the data check
 */
export function formatEdtf(text: string, locale: Locale): string {
  const approximate = text.endsWith("~");
  const [year = "", month, day] = text.replace(/~$/, "").split("-");
  const season = month && SEASONS[locale][month];
  const words = season
    ? locale === "ja"
      ? `${year}年${season}`
      : `${season} ${year}`
    : format(
        new Date(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)),
        PATTERNS[locale][day ? "day" : month ? "month" : "year"],
        { locale: dateLocales[locale] },
      );
  return approximate ? ABOUT[locale](words) : words;
}

/** A time axis tick: `23年10月`, `Oct 2023`. @param time UTC milliseconds */
export function formatMonthTick(time: number, locale: Locale): string {
  const date = new Date(time);
  const local = new Date(date.getUTCFullYear(), date.getUTCMonth(), 1);
  return format(local, locale === "ja" ? "yy年M月" : "MMM yyyy", { locale: dateLocales[locale] });
}
