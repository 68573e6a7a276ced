import { Fragment } from "react";
import { phrasesOf } from "@/lib/format/line-break";
import { type Locale, languages } from "@/lib/i18n/locales";

/** A heading's text; Japanese may break only between phrases, a range of numbers nowhere. */
export function Phrases({ text, locale }: { text: string; locale: Locale }) {
  if (languages[locale].hasSpaces) return text.replace(/(\d)–(\d)/g, "$1\u2060–\u2060$2");
  return phrasesOf(text, locale).map((phrase, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: phrases never move
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {phrase}
    </Fragment>
  ));
}
