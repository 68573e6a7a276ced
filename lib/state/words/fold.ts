/** Signs nobody sees: zero-width ones, soft hyphens, marks of direction. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu;
/** All that is typed, pasted or corrected into an apostrophe. */
const APOSTROPHES = /['‘’‚‛`´ʹʻʼʽˈ′‵ꞌ＇｀]/g;
const POSSESSIVE = /(?<=[\p{L}\p{N}])'s(?![\p{L}\p{N}])/gu;
/** Groups of three digits: 10,000, 10 000, 10'000. Every kind of space and of comma is a plain one by then. */
const GROUPED = /(?<![\d.,])[1-9]\d{0,2}(?:[ ,'_]\d{3})+(?!\d)/g;
/** Accents on Latin letters; the marks of kana are others. */
const ACCENTS = /[\u0300-\u036f]/g;
/** What is taken for a dash, a minus or a hyphen; waves, too, since they are typed for one another. */
const DASHES = "\\p{Pd}~∼～−─━╌";
const BETWEEN_DIGITS = new RegExp(`(?<=\\d)[${DASHES}](?=\\d)`, "gu");
const KANA = "\\u3041-\\u3096\\u30a1-\\u30faー";
const AS_LONG_VOWEL = new RegExp(`(?<=[${KANA}])[${DASHES}](?![\\p{Script=Latin}\\d])`, "gu");
const DOT_WITHIN = new RegExp(`(?<=[${KANA}])[・·•‧⋅゠](?=[${KANA}])`, "gu");
/** Technical words end in a long vowel or not, as each writer likes: サーバー, サーバ. */
const LONG_END = /([\u30a1-\u30faー]{3,}?|[\u3041-\u3096ー]{3,}?)ー(?![\u3041-\u3096\u30a1-\u30faー])/g;
const CJK = "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー";
const QUOTES_WITHIN = new RegExp(`(?<=[${CJK}])[\\p{Ps}\\p{Pe}\\p{Pi}\\p{Pf}"]+(?=[${CJK}])`, "gu");
/** What holds no word: all signs but those numbers and names are written with. */
const NO_WORD = /(?<!\d)\.|\.(?!\d)|(?<!\d)-|-(?!\d)|(?![-.%&+@])[\p{P}\p{Z}\p{Cc}]|(?![+])[\p{Sm}\p{Sk}\p{So}]/gu;
const KATAKANA = /[ァ-ヶヽヾ]/g;
const KATAKANA_TO_HIRAGANA = 0x60;

/**
 * Text as it is searched: what is the same word to a reader is written the same. Width, case, accents, kana, kinds of
 * dashes, quotes, apostrophes and spaces make no difference, nor does a mark between thousands.
 * @returns words, one space between them
 */
export function fold(text: string): string {
  return (
    text
      .replace(UNSEEN, "")
      .replace(APOSTROPHES, "'")
      // Voiced sounds typed as a sign of their own.
      .replace(/゛/g, "\u3099")
      .replace(/゜/g, "\u309a")
      .toLowerCase()
      .normalize("NFKD")
      .replace(ACCENTS, "")
      .normalize("NFKC")
      .replace(GROUPED, (number) => number.replace(/\D/g, ""))
      .replace(POSSESSIVE, "")
      .replaceAll("'", "")
      .replace(AS_LONG_VOWEL, "ー")
      .replace(/ー+/g, "ー")
      .replace(DOT_WITHIN, "")
      .replace(LONG_END, "$1")
      .replace(BETWEEN_DIGITS, "-")
      .replace(/(?<=\d)×(?=\d)/g, "x")
      .replace(QUOTES_WITHIN, "")
      .replace(NO_WORD, " ")
      .replace(/ +/g, " ")
      .trim()
      .replace(KATAKANA, (sign) => String.fromCharCode(sign.charCodeAt(0) - KATAKANA_TO_HIRAGANA))
  );
}
