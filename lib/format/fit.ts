/** Estimated width of a text in px, where nothing can be measured: full-width signs are one em, others about half. */
export function textWidth(text: string, fontSize: number): number {
  let em = 0;
  for (const sign of text) {
    if (/[ᄀ-￠]/.test(sign)) em += 1;
    else if (/[A-Z0-9%×÷¥$–&]/.test(sign)) em += 0.62;
    else if (/[iljtfr.,:;'’|() ]/.test(sign)) em += 0.34;
    else if (/[mwMW]/.test(sign)) em += 0.86;
    else em += 0.54;
  }
  return em * fontSize;
}

const NOT_AT_LINE_START = /^[、。，．・：）」』】〕〜ーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ々!?)\]%,.:;]/;
const NOT_AT_LINE_END = /[（「『【〔([$¥]$/;

/** Pieces a line may break between: words in Latin text, phrases or signs in Japanese. */
function pieces(text: string, locale: string): string[] {
  const segments = [...new Intl.Segmenter(locale, { granularity: "word" }).segment(text)].map(({ segment }) => segment);
  const joined: string[] = [];
  for (const segment of segments) {
    const last = joined.at(-1);
    // A particle or an ending in hiragana belongs to the word before it.
    const belongs = NOT_AT_LINE_START.test(segment) || /^[ぁ-ん]{1,3}$/.test(segment) || /^\s+$/.test(segment);
    const unitOfNumber = last !== undefined && /\d\s$/.test(last) && /^(?:million|billion|trillion)/.test(segment);
    const tied = last !== undefined && (NOT_AT_LINE_END.test(last) || (/[\p{L}\p{N}]$/u.test(last) && locale === "en"));
    const numberGoesOn = last !== undefined && /(?:\d|\d[〜–])$/.test(last) && !/^\s/.test(segment);
    const katakanaGoesOn = last !== undefined && /[ァ-ー]$/.test(last) && /^[ァ-ー]/.test(segment);
    if (last !== undefined && (belongs || tied || numberGoesOn || katakanaGoesOn || unitOfNumber))
      joined[joined.length - 1] = last + segment;
    else joined.push(segment);
  }
  return joined;
}

/** Breaks a text into lines that fit a width (px), by phrase where the language allows. */
export function wrapText(text: string, width: number, fontSize: number, locale: string): string[] {
  return wrapPieces(pieces(text, locale), width, fontSize);
}

/** Sets pieces that must stay whole into lines that fit a width (px). */
export function wrapPieces(all: string[], width: number, fontSize: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of all) {
    if (line && textWidth(line + piece.trimEnd(), fontSize) > width) {
      lines.push(line.trimEnd());
      line = piece;
    } else line += piece;
  }
  if (line.trim()) lines.push(line.trimEnd());
  return lines;
}
