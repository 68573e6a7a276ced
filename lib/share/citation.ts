import { isoDate } from "@/lib/dataset/iso-date";
import { formatEdtf } from "@/lib/format/date";
import type { Locale } from "@/lib/i18n/locales";

export interface Cited {
  /** The figure's finding. */
  title: string;
  site: string;
  url: string;
  /** Edition it is cited as of, `2026-11`. */
  edition: string;
  /** Day the edition was published, ISO 8601. */
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
export function bibtexCitation(
  { title, site, url, edition, published, accessed, sourceLine }: Cited,
  key: string,
): string {
  return `@misc{${key},
  title        = {{${bibtexText(title)}}},
  author       = {{${bibtexText(site)}}},
  year         = {${published.slice(0, 4)}},
  version      = {${edition}},
  howpublished = {\\url{${bibtexUrl(url)}}},
  note         = {${bibtexText(sourceLine)}},
  urldate      = {${accessed}}
}`;
}

/** Year, month and day of a date, as far as they are sure and no season. @param edtf `2024-03-25`, `2026-10~` */
const partsOf = (edtf: string): string[] => isoDate(edtf)?.split("-") ?? [];

/** A RIS record, for EndNote, Zotero and the like. */
export function risCitation(
  { title, site, url, edition, published, accessed, sourceLine }: Cited,
  locale: Locale,
): string {
  const oneLine = (text: string) => text.replace(/\s+/g, " ");
  const slashed = (edtf: string) => partsOf(edtf).join("/");
  const lines = [
    ["TY", "DATA"],
    ["TI", title],
    ["AU", `${site},`],
    ["PB", site],
    ["PY", published.slice(0, 4)],
    ["DA", slashed(published)],
    ["ET", edition],
    ["UR", url],
    ["Y2", slashed(accessed)],
    ["N1", sourceLine],
    ["LA", locale],
    ["ER", ""],
  ];
  return lines.map(([tag, text = ""]) => `${tag}  - ${oneLine(text)}\r\n`).join("");
}

/** A CSL-JSON item, for citation processors and Zotero. @param id of the item, ASCII */
export function cslCitation(
  { title, site, url, edition, published, accessed, sourceLine }: Cited,
  locale: Locale,
  id: string,
): string {
  const item = {
    id,
    type: "dataset",
    title,
    author: [{ literal: site }],
    publisher: site,
    issued: { "date-parts": [partsOf(published).map(Number)] },
    accessed: { "date-parts": [partsOf(accessed).map(Number)] },
    version: edition,
    URL: url,
    note: sourceLine,
    language: locale,
  };
  return JSON.stringify([item], null, 2);
}
