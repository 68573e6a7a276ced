import type { Context } from "@/lib/context/context";
import { type Approach, byId, carrierOf, carriersOf, organisationOf } from "@/lib/dataset";
import { withAside } from "@/lib/format/punctuation";
import type { Locale } from "@/lib/i18n/locales";
import type { Values } from "./figure";

const joiners: Record<Locale, (names: string[]) => string> = {
  ja: (names) => names.join("と"),
  en: (names) => new Intl.ListFormat("en", { type: "conjunction" }).format(names),
};

/** Joins names in the language's way: `A・B`, `A and B`. */
export function joinNames(names: string[], { locale }: Context): string {
  return joiners[locale](names);
}

/** An organisation's name by id. */
export function organisationName(id: string, { dataset, locale }: Context): string {
  return byId(dataset.organisations, id).name[locale];
}

/** The organisation a subject is or belongs to, by name, whatever carrier is behind it. */
export function ownName(subject: string, context: Context): string {
  return organisationName(organisationOf(context.dataset, subject).id, context);
}

/** The carrier behind a subject, or else the organisation itself, by name. */
export function headName(subject: string, context: Context): string {
  const { dataset } = context;
  if (subject === "source") return "";
  return organisationName(carrierOf(dataset, subject) ?? organisationOf(dataset, subject).id, context);
}

/** Who stands at the head of a row: its carrier, or the subject's own organisation where the row is no carrier's. */
export function rowHead({ subject, carriers }: { subject: string; carriers: string[] }, context: Context): string {
  const { dataset } = context;
  if (subject === "source" || carriers.length > 0 || carrierOf(dataset, subject) === null) {
    return headName(subject, context);
  }
  return ownName(subject, context);
}

/** A subject's own name: the model's or the organisation's. */
export function subjectName(subject: string, context: Context): string {
  const { dataset, locale } = context;
  const row = [...dataset.organisations, ...dataset.models].find(({ id }) => id === subject);
  return row ? row.name[locale] : "";
}

/**
 * Who said it, with role and organisation: `曽根岡侑也（ELYZA CEO）`; for `source` the article itself, or the publisher of
 * any other kind of source.
 */
export function speakerName(saidBy: string, context: Context, cited?: { id: string }): string {
  const { dataset, locale, t } = context;
  if (saidBy === "source") {
    const source = cited && byId(dataset.sources, cited.id);
    return source && source.kind !== "article" ? source.publisher[locale] : t("vocabulary.article");
  }
  const person = dataset.people.find(({ id }) => id === saidBy);
  if (!person) return organisationName(saidBy, context);
  return withAside(person.name[locale], person.role[locale], locale);
}

/** The role of a speaker, as a short name: `ELYZA CEO`. */
export function speakerRole(saidBy: string, context: Context): string {
  const person = context.dataset.people.find(({ id }) => id === saidBy);
  return person ? person.role[context.locale] : speakerName(saidBy, context);
}

/** Names of the carriers whose models are made each way. */
export function approachNames(context: Context): Values {
  const { dataset, locale } = context;
  const names = (wanted: Approach) => {
    const ids = new Set(
      dataset.models.filter(({ approach }) => approach === wanted).map(({ id }) => carrierOf(dataset, id)),
    );
    return joinNames(
      carriersOf(dataset)
        .filter(({ id }) => ids.has(id))
        .map(({ name }) => name[locale]),
      context,
    );
  };
  return { fromZero: names("from-zero"), customised: names("customised") };
}
