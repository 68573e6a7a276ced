import { jaModel, Parser } from "budoux";
import { type Locale, languages } from "@/lib/i18n/locales";
import { textWidth, type Weight } from "./text-width";

const japanese = new Parser(jaModel);

/** A Japanese clause up to this many signs stays on one line. */
const SHORT_CLAUSE = 8;

/** Kinsoku: signs no Japanese line begins or ends with. */
const NOT_AT_START =
  /^[、。，．・：；！？）」』】〕〉》〜～ー々ゝゞぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ!?)\]%,.:;”’…]/;
const NOT_AT_END = /[（「『【〔〈《([$¥“‘]$/;

/** Whether two pieces that follow one another belong on one line. */
function isTied(before: string, after: string): boolean {
  if (NOT_AT_START.test(after) || NOT_AT_END.test(before)) return true;
  // A name keeps its number: KDDI 15.
  if (/[\p{Lu}ァ-ー]\s$/u.test(before) && /^\d/.test(after)) return true;
  // A number keeps its range, its unit and, in English, its word.
  if (/[\d.,]$/.test(before) && /^[\d〜–%\p{Script=Han}ァ-ー]/u.test(after)) return true;
  if (/\d[〜–]$/.test(before) && /^\d/.test(after)) return true;
  if (/\d\s$/.test(before) && /^(?:million|billion|trillion)/.test(after)) return true;
  return (/[ァ-ー]$/.test(before) && /^[ァ-ー]/.test(after)) || (/[\w]$/.test(before) && /^\w/.test(after));
}

function joinTied(pieces: string[]): string[] {
  const joined: string[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last !== undefined && isTied(last, piece)) joined[joined.length - 1] = last + piece;
    else joined.push(piece);
  }
  return joined;
}

/**
 * A text in pieces a line may break between: words, or in Japanese phrases, each with the space that follows it.
 * Joined they are the text.
 */
export function phrasesOf(text: string, locale: Locale): string[] {
  if (languages[locale].hasSpaces) return joinTied(text.match(/\S+\s*|\s+/g) ?? []);
  const clauses = text.split(/(?<=[、。])/);
  return joinTied(
    clauses.flatMap((clause) =>
      clause.length <= SHORT_CLAUSE
        ? [clause]
        : japanese.parse(clause).flatMap((phrase) => phrase.match(/\S+\s*|\s+/g) ?? []),
    ),
  );
}

/** Joins parts, in order, into the fewest that fit. */
function fill(parts: string[], fits: (text: string) => boolean): string[] {
  const filled: string[] = [];
  for (const part of parts) {
    const last = filled.at(-1);
    if (last !== undefined && fits(last + part)) filled[filled.length - 1] = last + part;
    else filled.push(part);
  }
  return filled;
}

/** A piece wider than a line in parts that fit: after a middle dot, slash or hyphen, in Japanese where kinsoku allows. */
function cut(piece: string, fits: (text: string) => boolean, locale: Locale): string[] {
  const members = piece.split(languages[locale].hasSpaces ? /(?<=[・/-])/ : /(?<=[・/])/);
  const parts = members.flatMap((member) =>
    fits(member) || languages[locale].hasSpaces ? [member] : fill(joinTied([...member]), fits),
  );
  return fill(parts, fits);
}

/**
 * Breaks a text into lines that fit a width (px) in any common font.
 * @returns at least one line; one that cannot be cut further may be wider
 */
export function wrapText(
  text: string,
  width: number,
  fontSize: number,
  locale: Locale,
  weight: Weight = "regular",
): string[] {
  const fits = (line: string) => textWidth(line.trimEnd(), fontSize, weight) <= width;
  const lines: string[] = [];
  let line = "";
  for (const phrase of phrasesOf(text, locale)) {
    if (line && !fits(line + phrase)) {
      lines.push(line.trimEnd());
      line = "";
    }
    if (line || fits(phrase)) line += phrase;
    else {
      const parts = cut(phrase, fits, locale);
      lines.push(...parts.slice(0, -1).map((part) => part.trimEnd()));
      line = parts.at(-1) ?? "";
    }
  }
  if (line.trim() || lines.length === 0) lines.push(line.trimEnd());
  return lines;
}

/** The same, the lines as even as their number allows, so that no word is left alone. */
export function wrapEvenly(text: string, width: number, fontSize: number, locale: Locale, weight?: Weight): string[] {
  const lines = wrapText(text, width, fontSize, locale, weight);
  if (lines.length < 2) return lines;
  for (let share = 0.55; share < 1; share += 0.05) {
    const even = wrapText(text, width * share, fontSize, locale, weight);
    if (even.length === lines.length) return even;
  }
  return lines;
}
