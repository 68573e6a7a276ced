import { formatEdtf } from "@/lib/format/date";
import type { Locale } from "@/lib/i18n/locales";

export interface Cited {
  /** The figure's finding. */
  title: string;
  site: string;
  url: string;
  /** Date of the newest source behind it, EDTF. */
  published: string;
  /** Day of reading, ISO 8601. */
  accessed: string;
  sourceLine: string;
}

const inWords: Record<Locale, (cited: Cited, day: string) => string> = {
  ja: ({ title, site, url, sourceLine }, day) => `「${title}」${site}、${url}（${day}閲覧）。${sourceLine}`,
  en: ({ title, site, url, sourceLine }, day) => `“${title}”, ${site}, ${url} (accessed ${day}). ${sourceLine}`,
};

/** A citation for a footnote. */
export function plainCitation(cited: Cited, locale: Locale): string {
  return inWords[locale](cited, formatEdtf(cited.accessed, locale));
}

/** Signs BibTeX reads as commands. */
const SPECIAL = /[\\{}%$&#_~^]/g;
/** Those of them that a backslash would make an accent or a line break of. */
const commands: Record<string, string> = {
  "\\": "textbackslash",
  "~": "textasciitilde",
  "^": "textasciicircum",
};
const bibtexText = (text: string) =>
  text.replace(SPECIAL, (sign) => (commands[sign] ? `\\${commands[sign]}{}` : `\\${sign}`));
/** An address inside `\\url`, where only these would end it or begin a command. */
const bibtexUrl = (url: string) => url.replace(/[\\{}]/g, encodeURIComponent);

/** A BibTeX entry. @param key of the entry, ASCII */
export function bibtexCitation({ title, site, url, published, accessed, sourceLine }: Cited, key: string): string {
  return `@misc{${key},
  title        = {${bibtexText(title)}},
  author       = {{${bibtexText(site)}}},
  year         = {${published.slice(0, 4)}},
  howpublished = {\\url{${bibtexUrl(url)}}},
  note         = {${bibtexText(sourceLine)}},
  urldate      = {${accessed}}
}`;
}
