import { type Locale as DateLocale, format } from "date-fns";
import { enGB, ja } from "date-fns/locale";
import type { Locale } from "@/lib/i18n/locales";
import { memo } from "./memo";

/** How a language writes dates; one table, so that a new language is one entry. Patterns are date-fns'. */
interface DateHabit {
  words: DateLocale;
  day: string;
  month: string;
  year: string;
  /** A month on a time axis. */
  tick: string;
  /** Names of EDTF's seasons, and how one stands with its year. */
  seasons: Record<string, string>;
  season: (season: string, year: string) => string;
  about: (text: string) => string;
}

const habits: Record<Locale, DateHabit> = {
  ja: {
    words: ja,
    day: "yyyy年M月d日",
    month: "yyyy年M月",
    year: "yyyy年",
    tick: "yy年M月",
    seasons: { "21": "春", "22": "夏", "23": "秋", "24": "冬" },
    season: (season, year) => `${year}年${season}`,
    about: (text) => `${text}ごろ`,
  },
  en: {
    words: enGB,
    day: "d MMMM yyyy",
    month: "MMMM yyyy",
    year: "yyyy",
    tick: "MMM yyyy",
    seasons: { "21": "spring", "22": "summer", "23": "autumn", "24": "winter" },
    season: (season, year) => `${season} ${year}`,
    about: (text) => `around ${text}`,
  },
};

/**
 * An EDTF level 1 date in words: `2024年3月ごろ`, `summer 2023`.
 * @param text a date that passed the data check
 */
export const formatEdtf = memo((text: string, locale: Locale): string => {
  const approximate = text.endsWith("~");
  const [year = "", month, day] = text.replace(/~$/, "").split("-");
  const habit = habits[locale];
  const season = month && habit.seasons[month];
  const words = season
    ? habit.season(season, year)
    : format(
        new Date(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)),
        habit[day ? "day" : month ? "month" : "year"],
        { locale: habit.words },
      );
  return approximate ? habit.about(words) : words;
});

/** A time axis tick: `23年10月`, `Oct 2023`. @param time UTC milliseconds */
export const formatMonthTick = memo((time: number, locale: Locale): string => {
  const date = new Date(time);
  const local = new Date(date.getUTCFullYear(), date.getUTCMonth(), 1);
  return format(local, habits[locale].tick, { locale: habits[locale].words });
});

/** A year on a time axis. @param time UTC milliseconds */
export function formatYearTick(time: number, locale: Locale): string {
  return format(new Date(new Date(time).getUTCFullYear(), 0, 1), habits[locale].year, { locale: habits[locale].words });
}
