import { carriersOf, datasetOf, editionIds, folderOf } from "@/lib/dataset";
import { type FigureContext, figureContext } from "@/lib/figures/context";
import { editionName } from "@/lib/figures/edition-name";
import { factRows, factSentence } from "@/lib/figures/facts";
import { factText } from "@/lib/format/text";
import { type Changes, changesOf } from "@/lib/series/changes";
import { outcomeRow } from "@/lib/series/outcomes";
import { pagePath } from "@/lib/site/address";
import { factPath } from "@/lib/site/fact-pages";

export const changeKinds = ["edition", "decided", "overtaken", "correction"] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** Something that changed, in a language. */
export interface ChangeEntry {
  /** Never used for another: `2026-11/decided/o-390b`. */
  id: string;
  kind: ChangeKind;
  edition: string;
  /** Day it changed here, ISO 8601. */
  date: string;
  /** Carriers it is about; none where it is about others. */
  carriers: string[];
  title: string;
  text: string;
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

type Entries = (changes: Changes, context: FigureContext) => ChangeEntry[];

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
        overtaken: overtaken.length,
        decided: decided.length,
        open: open.length,
      }),
      path: pagePath(locale, { page: "home" }, folderOf(edition)),
    },
  ];
};

const decidedEntries: Entries = ({ edition, published, decided }, { dataset, locale, t }) =>
  decided.map(({ outcome, before }) => {
    const verdict = t(`vocabulary.verdict.${outcome.verdict}`);
    return {
      id: `${edition}/decided/${outcome.id}`,
      kind: "decided",
      edition,
      date: published,
      carriers: outcomeRow(dataset, outcome).carriers,
      title: before
        ? t("changes.revised", {
            title: outcome.title[locale],
            before: t(`vocabulary.verdict.${before.verdict}`),
            verdict,
          })
        : t("changes.decided", { title: outcome.title[locale], verdict }),
      text: factText(dataset, outcome.text, locale),
      path: pagePath(locale, { page: "announcement", id: outcome.id }, folderOf(edition)),
    };
  });

const overtakenEntries: Entries = ({ edition, published, overtaken }, context) => {
  const { dataset, locale, t } = context;
  const facts = new Map(factRows(dataset).map((fact) => [fact.row.id, fact]));
  const sentence = (id: string) => {
    const fact = facts.get(id);
    return fact ? factSentence(fact, context) : "";
  };
  return overtaken.map(({ id, by }) => ({
    id: `${edition}/overtaken/${id}/${by}`,
    kind: "overtaken",
    edition,
    date: published,
    carriers: facts.get(by)?.row.carriers ?? [],
    title: sentence(by),
    text: t("changes.before", { text: sentence(id) }),
    path: factPath(locale, by),
  }));
};

/** Where a correction is of, and what that is called. */
function correctedFact(id: string, context: FigureContext): { label: string; path: string; carriers: string[] } {
  const { dataset, locale } = context;
  const outcome = dataset.outcomes.find((one) => one.id === id);
  if (outcome) {
    const { carriers } = outcomeRow(dataset, outcome);
    return { label: outcome.title[locale], path: pagePath(locale, { page: "announcement", id }), carriers };
  }
  const fact = factRows(dataset).find(({ row }) => row.id === id);
  // A model newer ones took the place of has no entry any more.
  if (!fact) return { label: id, path: pagePath(locale, { page: "changes" }), carriers: [] };
  const { row } = fact;
  return {
    label: row.label?.[locale] ?? factSentence(fact, context),
    path: factPath(locale, row.id),
    carriers: row.carriers,
  };
}

/** Corrections of ours, oldest first; each holds for every edition. @param of only of this fact */
export function correctionEntries(context: FigureContext, of?: string): ChangeEntry[] {
  const { dataset, locale, t } = context;
  return dataset.corrections
    .filter(({ fact }) => of === undefined || fact === of)
    .map(({ id, fact, from, to, why, when }) => {
      const { label, path, carriers } = correctedFact(fact, context);
      return {
        id: `correction/${id}`,
        kind: "correction",
        edition: dataset.edition,
        date: when,
        carriers,
        title: t("changes.corrected", { fact: label, from: String(from), to: String(to) }),
        text: why[locale],
        path,
      };
    });
}

const byDate = (a: ChangeEntry, b: ChangeEntry) => b.date.localeCompare(a.date);

/** Everything that changed, newest first, in a language. */
export function changeEntries(context: FigureContext): ChangeEntry[] {
  const ofEditions = allChanges().flatMap((changes) => {
    const own = figureContext(context.locale, datasetOf(changes.edition, true));
    return [editionEntry, decidedEntries, overtakenEntries].flatMap((entries) => entries(changes, own));
  });
  return [...correctionEntries(context), ...ofEditions].toSorted(byDate);
}
