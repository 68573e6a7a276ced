import { type Context, contextIn } from "@/lib/context/context";
import { type Correction, carriersOf, datasetOf, editionIds, folderOf, type Outcome } from "@/lib/dataset";
import { parseEdtf } from "@/lib/dataset/edtf";
import { editionName } from "@/lib/figures/edition-name";
import { factRows, factSentence } from "@/lib/figures/facts";
import { factText } from "@/lib/format/text";
import { type Changes, changesOf } from "@/lib/series/changes";
import { outcomeRow } from "@/lib/series/outcomes";
import { provenanceOf } from "@/lib/series/provenance";
import { pagePath } from "@/lib/site/address";
import { factPath } from "@/lib/site/fact-pages";
import { correctedValues } from "./corrected-values";

export const changeKinds = ["edition", "decided", "opened", "overtaken", "correction"] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** Something that changed, in a language. */
export interface ChangeEntry {
  /** Never used for another: `2026-11/decided/o-390b`. */
  id: string;
  kind: ChangeKind;
  edition: string;
  /** Day of what changed, ISO 8601: an edition's and a correction's own, else when it was decided or the newer fact said. */
  date: string;
  /** Carriers it is about; none where it is about others. */
  carriers: string[];
  title: string;
  text: string;
  /** Ids of the facts, models or announcements it is about; of an edition, those it added. */
  facts: string[];
  /** Of a correction: field and values as `data/corrections.json` has them. */
  corrected?: Pick<Correction, "field" | "from" | "to">;
  /** Where to read more, with the base path. */
  path: string;
}

/** What each edition brought, oldest first. */
export function allChanges(): Changes[] {
  return editionIds.map((id, place) => {
    const before = editionIds[place - 1];
    return changesOf(datasetOf(id), before === undefined ? undefined : datasetOf(before));
  });
}

/** The last day of a date, which may be a month or a season, as far as the edition could know it. */
function dayOf(edtf: string | undefined, published: string): string {
  const ends = [edtf ?? published, published].map((date) => parseEdtf(date).end);
  return new Date(Math.min(...ends)).toISOString().slice(0, 10);
}

type Entries = (changes: Changes, context: Context) => ChangeEntry[];

const editionEntry: Entries = ({ edition, published, added, overtaken, decided, open }, context) => {
  const { t, locale, dataset } = context;
  return [
    {
      id: edition,
      kind: "edition",
      edition,
      date: published,
      carriers: carriersOf(dataset).map(({ id }) => id),
      title: t("changes.edition", { date: editionName(context) }),
      text: t("changes.counts", {
        added: added.length,
        overtaken: new Set(overtaken.map(({ id }) => id)).size,
        decided: decided.length,
        open: open.length,
      }),
      facts: added,
      path: pagePath(locale, { page: "home" }, folderOf(edition)),
    },
  ];
};

/** An entry for an announcement, in an edition. */
function outcomeEntry(
  kind: "decided" | "opened",
  outcome: Outcome,
  title: string,
  { edition, published }: Changes,
  { dataset, locale }: Context,
): ChangeEntry {
  return {
    id: `${edition}/${kind}/${outcome.id}`,
    kind,
    edition,
    date: kind === "decided" ? dayOf(outcome.decided, published) : published,
    carriers: outcomeRow(dataset, outcome).carriers,
    title,
    text: factText(dataset, outcome.text, locale),
    facts: [outcome.id],
    path: pagePath(locale, { page: "announcement", id: outcome.id }, folderOf(edition)),
  };
}

const decidedEntries: Entries = (changes, context) => {
  const { locale, t } = context;
  return changes.decided.map(({ outcome, before }) => {
    const words = {
      title: outcome.title[locale],
      verdict: t(`vocabulary.verdict.${outcome.verdict}`),
      before: before ? t(`vocabulary.verdict.${before.verdict}`) : "",
    };
    const key = !before ? "decided" : before.verdict === outcome.verdict ? "confirmed" : "revised";
    return outcomeEntry("decided", outcome, t(`changes.${key}`, words), changes, context);
  });
};

const openedEntries: Entries = (changes, context) => {
  const { locale, t } = context;
  return changes.open.map((outcome) => {
    const verdict = t(`vocabulary.verdict.${outcome.verdict}`);
    const title = t("changes.decided", { title: outcome.title[locale], verdict });
    return outcomeEntry("opened", outcome, title, changes, context);
  });
};

const overtakenEntries: Entries = ({ edition, published, overtaken }, context) => {
  const { dataset, locale, t } = context;
  const facts = new Map(factRows(dataset).map((fact) => [fact.row.id, fact]));
  const sentence = (id: string) => {
    const fact = facts.get(id);
    return fact ? factSentence(fact, context) : "";
  };
  const dateOf = (id: string) => {
    const fact = facts.get(id);
    const { said, asOf } = fact ? provenanceOf(fact.row) : {};
    return said ?? asOf;
  };
  return overtaken.map(({ id, by }) => ({
    id: `${edition}/overtaken/${id}/${by}`,
    kind: "overtaken",
    edition,
    date: dayOf(dateOf(by), published),
    carriers: facts.get(by)?.row.carriers ?? [],
    title: sentence(by),
    text: t("changes.before", { text: sentence(id) }),
    facts: [by, id],
    path: factPath(locale, by),
  }));
};

/** Where a correction is of, and what that is called. */
function correctedFact(id: string, context: Context): { label: string; path: string; carriers: string[] } {
  const { dataset, locale } = context;
  const outcome = dataset.outcomes.find((one) => one.id === id);
  if (outcome) {
    const { carriers } = outcomeRow(dataset, outcome);
    return { label: outcome.title[locale], path: pagePath(locale, { page: "announcement", id }), carriers };
  }
  const source = dataset.sources.find((one) => one.id === id);
  if (source) {
    const label = source.title ?? source.publisher[locale];
    return { label, path: `${pagePath(locale, { page: "sourceList" })}#${id}`, carriers: [] };
  }
  const fact = factRows(dataset).find(({ row }) => row.id === id);
  if (!fact) throw new Error(`data/corrections.json: fact: "${id}" is unknown`);
  const { row } = fact;
  return {
    label: row.label?.[locale] ?? factSentence(fact, context),
    path: factPath(locale, row.id),
    carriers: row.carriers,
  };
}

/** Corrections of ours, oldest first; each holds for every edition. @param of only of these facts */
export function correctionEntries(context: Context, of?: ReadonlySet<string>): ChangeEntry[] {
  const { dataset, locale, t } = context;
  return dataset.corrections
    .filter(({ fact }) => of === undefined || of.has(fact))
    .map((correction) => {
      const { id, fact, field, from, to, why, when } = correction;
      const { label, path, carriers } = correctedFact(fact, context);
      return {
        id: `correction/${id}`,
        kind: "correction",
        edition: dataset.edition,
        date: when,
        carriers,
        title: t("changes.corrected", { fact: label, ...correctedValues(correction, context) }),
        text: why[locale],
        facts: [fact],
        corrected: { field, from, to },
        path,
      };
    });
}

const byDate = (a: ChangeEntry, b: ChangeEntry) => b.date.localeCompare(a.date);

/** Everything that changed, newest first, in a language. */
export function changeEntries(context: Context): ChangeEntry[] {
  const ofEditions = allChanges().flatMap((changes) => {
    const own = contextIn(context.locale, datasetOf(changes.edition, true));
    return [editionEntry, decidedEntries, openedEntries, overtakenEntries].flatMap((entries) => entries(changes, own));
  });
  return [...correctionEntries(context), ...ofEditions].toSorted(byDate);
}
