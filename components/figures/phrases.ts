import { loadDefaultJapaneseParser } from "budoux";

const parser = loadDefaultJapaneseParser();

/** Digits and signs around them, which belong to one number: `25〜50%`. */
const NUMBER_SPLIT = /[\d.,〜–]$/;

/** A Japanese text in phrases a line may break between; numbers with their ranges and units stay whole. */
export function phrasesOf(text: string): string[] {
  const phrases: string[] = [];
  for (const phrase of parser.parse(text)) {
    const last = phrases.at(-1);
    if (last !== undefined && NUMBER_SPLIT.test(last) && /^[\d〜–%]/.test(phrase))
      phrases[phrases.length - 1] = last + phrase;
    else phrases.push(phrase);
  }
  return phrases;
}
