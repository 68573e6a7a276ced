import { loadDefaultJapaneseParser } from "budoux";
import { Fragment } from "react";
import type { Locale } from "@/lib/i18n/locales";

const parser = loadDefaultJapaneseParser();

/** A heading's text; Japanese may break only between phrases, a range of numbers nowhere. */
export function Phrases({ text, locale }: { text: string; locale: Locale }) {
  if (locale !== "ja") return text.replace(/(\d)–(\d)/g, "$1\u2060–\u2060$2");
  return parser.parse(text).map((phrase, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: phrases never move
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {phrase}
    </Fragment>
  ));
}
