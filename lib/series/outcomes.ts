import {
  carriersOf,
  type Dataset,
  factById,
  type Localized,
  madeOn,
  type Outcome,
  saidOn,
  type Verdict,
} from "@/lib/dataset";
import { parseEdtf } from "@/lib/dataset/edtf";
import { verdicts } from "@/lib/dataset/vocabulary";
import { byDate } from "./provenance";
import { eventRow, type OutcomeRow, quantityRow, type Row, statementRow } from "./row";

/** A fact of any kind as a row. @throws Error when there is none with this id */
export function factRow(dataset: Dataset, id: string): Row {
  const fact = factById(dataset, id);
  if (!fact) throw new Error(`no fact with id "${id}"`);
  if (fact.kind === "quantity") return { ...quantityRow(dataset, fact.row), text: fact.row.text };
  return fact.kind === "statement" ? statementRow(dataset, fact.row) : eventRow(dataset, fact.row);
}

/** When an announcement was said, is due, and was settled: UTC milliseconds. */
export interface Track {
  said: number;
  due?: number;
  decided?: number;
  /** Where its line ends: settled, due, or the day the edition was made. */
  end: number;
}

/** An announcement as a row: who, what, and its line in time. */
export function outcomeRow(dataset: Dataset, outcome: Outcome): OutcomeRow {
  const said = factRow(dataset, outcome.of);
  const fact = factById(dataset, outcome.of);
  const announced = fact ? saidOn(fact) : "";
  const { due, decided } = outcome;
  const times = {
    said: parseEdtf(announced).start,
    ...(due ? { due: parseEdtf(due).end } : {}),
    ...(decided ? { decided: parseEdtf(decided).end } : {}),
  };
  const isSettled = decided !== undefined && outcome.verdict !== "open";
  const end = isSettled ? (times.decided as number) : Math.max(madeOn(dataset), times.due ?? 0);
  return {
    id: outcome.id,
    kind: "outcome",
    facts: [outcome.of, ...outcome.decidedBy],
    carriers: said.carriers,
    subject: said.subject,
    label: outcome.title,
    extent: { lower: times.said, upper: Math.max(end, times.said) },
    outcome,
    track: { ...times, end },
    said,
    saidOn: announced,
  };
}

export interface OutcomeSeries {
  /** Day the edition was made, UTC milliseconds. */
  made: number;
  /** By carrier, each group by the day it was said. */
  rows: OutcomeRow[];
  /** How many came out each way, most favourable first; none left out of the list are zero. */
  counts: { verdict: Verdict; count: number }[];
}

/** What a reader narrows announcements down to. */
export interface OutcomeChoice {
  /** A carrier, `context` for those of none, or `any`. */
  carrier?: string;
  verdict?: string;
}

/** Announcements and what became of them, grouped by carrier. @param others name of the group of no carrier */
export function outcomeSeries(
  dataset: Dataset,
  { carrier = "any", verdict = "any" }: OutcomeChoice = {},
  others?: Localized,
): OutcomeSeries {
  const carriers = carriersOf(dataset);
  const all = dataset.outcomes.map((outcome) => outcomeRow(dataset, outcome));
  const chosen = all.filter(
    (row) =>
      (carrier === "any" || (row.carriers[0] ?? "context") === carrier) &&
      (verdict === "any" || row.outcome.verdict === verdict),
  );
  const groups = [...carriers.map(({ id, name }) => ({ id, name })), { id: "context", name: others }];
  const rows = groups.flatMap(({ id, name }) =>
    chosen
      .filter((row) => (row.carriers[0] ?? "context") === id)
      .sort(byDate)
      // Where there is no room for all, each group keeps its first ones.
      .map((row, place) => ({ ...row, weight: -place, ...(name ? { group: name } : {}) })),
  );
  const counts = verdicts
    .map((name) => ({ verdict: name, count: chosen.filter((row) => row.outcome.verdict === name).length }))
    .filter(({ count }) => count > 0);
  return { made: madeOn(dataset), rows, counts };
}

/** Facts on the way of an announcement, oldest first: what was said, the steps, what settled it. */
export function stepsOf(dataset: Dataset, { of, steps = [], decidedBy }: Outcome): Row[] {
  return [...new Set([of, ...steps, ...decidedBy])].map((id) => factRow(dataset, id)).sort(byDate);
}
