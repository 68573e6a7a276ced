import { loadDefaultJapaneseParser } from "budoux";

const parser = loadDefaultJapaneseParser();

/** A clause up to this many signs stays on one line. */
const SHORT_CLAUSE = 8;

/** Digits and signs around them, which belong to one number: `25〜50%`. */
const NUMBER_GOES_ON = /[\d.,〜–]$/;

/** A Japanese text in phrases a line may break between; short clauses and numbers with range and unit stay whole. */
export function phrasesOf(text: string): string[] {
  const phrases: string[] = [];
  for (const clause of text.split(/(?<=[、。])/)) {
    for (const phrase of clause.length <= SHORT_CLAUSE ? [clause] : parser.parse(clause)) {
      const last = phrases.at(-1);
      if (last !== undefined && NUMBER_GOES_ON.test(last) && /^[\d〜–%]/.test(phrase)) {
        phrases[phrases.length - 1] = last + phrase;
      } else phrases.push(phrase);
    }
  }
  return phrases;
}
