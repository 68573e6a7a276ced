import { byId, carrierOf, organisationOf } from "@/lib/dataset";
import type { FigureContext } from "./context";

/** Joins names in the language's way: `A・B`, `A and B`. */
export function joinNames(names: string[], { locale }: FigureContext): string {
  if (locale === "ja") return names.join("と");
  return new Intl.ListFormat("en", { type: "conjunction" }).format(names);
}

/** An organisation's name by id. */
export function organisationName(id: string, { dataset, locale }: FigureContext): string {
  return byId(dataset.organisations, id).name[locale];
}

/** The carrier behind a subject, or else the organisation itself, by name. */
export function headName(subject: string, context: FigureContext): string {
  const { dataset } = context;
  if (subject === "source") return "";
  return organisationName(carrierOf(dataset, subject) ?? organisationOf(dataset, subject).id, context);
}

/** Who stands at the head of a row: its carrier, or the subject's own organisation where the row is no carrier's. */
export function rowHead(
  { subject, carriers }: { subject: string; carriers: string[] },
  context: FigureContext,
): string {
  const { dataset } = context;
  if (subject === "source" || carriers.length > 0 || carrierOf(dataset, subject) === null) {
    return headName(subject, context);
  }
  return organisationName(organisationOf(dataset, subject).id, context);
}

/** A subject's own name: the model's or the organisation's. */
export function subjectName(subject: string, context: FigureContext): string {
  const { dataset, locale } = context;
  const row = [...dataset.organisations, ...dataset.models].find(({ id }) => id === subject);
  return row ? row.name[locale] : "";
}

/** Who said it, with role and organisation: `曽根岡侑也（ELYZA CEO）`; the article itself for `source`. */
export function speakerName(saidBy: string, context: FigureContext): string {
  const { dataset, locale, t } = context;
  if (saidBy === "source") return t("vocabulary.article");
  const person = dataset.people.find(({ id }) => id === saidBy);
  if (!person) return organisationName(saidBy, context);
  return locale === "ja" ? `${person.name.ja}（${person.role.ja}）` : `${person.name.en} (${person.role.en})`;
}

/** The role of a speaker, as a short name: `ELYZA CEO`. */
export function speakerRole(saidBy: string, context: FigureContext): string {
  const person = context.dataset.people.find(({ id }) => id === saidBy);
  return person ? person.role[context.locale] : speakerName(saidBy, context);
}
