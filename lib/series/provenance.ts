import type { Citation, Localized, QuantityFact, Status } from "@/lib/dataset";
import { compareDates } from "@/lib/dataset/edtf";
import { worstStatus } from "@/lib/interval/derive";
import type { DerivedRow, Row } from "./row";

/** Who says so, when and where, and how far along it is. */
export interface Provenance {
  status?: Status;
  /** EDTF date it holds for, and that of its announcement. */
  asOf?: string;
  said?: string;
  /** When it is to be reached. */
  due?: string;
  saidBy?: string;
  hearsay?: boolean;
  inferred?: boolean;
  source?: Citation;
  note?: Localized;
}

/**
 * Worst status of its inputs, second hand where one of them is. Of several sources it is as of the newest number; within
 * one, as of the first.
 */
function ofDerived({ inputs }: DerivedRow): Provenance {
  const all = inputs.map(provenanceOf);
  const [first] = all;
  if (!first) return {};
  const newest = all
    .map(({ asOf }) => asOf)
    .toSorted(compareDates)
    .at(-1);
  const isOfOneSource = all.every(({ source }) => source?.id === first.source?.id);
  return {
    ...first,
    ...(isOfOneSource ? {} : { said: undefined, asOf: newest }),
    hearsay: all.some(({ hearsay }) => hearsay),
    inferred: all.some(({ inferred }) => inferred),
    status: worstStatus(all.map(({ status }) => status ?? "done")),
  };
}

/** Where a row comes from, read off what it holds. */
export function provenanceOf(row: Row): Provenance {
  switch (row.kind) {
    case "quantity":
    case "statement":
      return row.fact;
    case "event":
      return { ...row.fact, asOf: row.fact.date };
    case "derived":
      return ofDerived(row);
    case "not-stated":
      // What we looked for in vain is dated by the day of looking.
      return { asOf: row.fact.searchedOn };
    case "outcome": {
      const { status, saidBy, source } = provenanceOf(row.said);
      return { status, saidBy, source, asOf: row.saidOn, due: row.outcome.due };
    }
    case "model": {
      const { released, source, note } = row.fact;
      if (row.column) return { source, ...(row.column === "source" ? { note } : {}) };
      return { asOf: released, source, note };
    }
  }
}

/** Order of rows by the date they hold for. */
export const byDate = (a: Row, b: Row): number => compareDates(provenanceOf(a).asOf, provenanceOf(b).asOf);

/** The stated quantity behind a number: itself, or what it was computed from first; undefined for any other row. */
export function statedQuantity(row: Row): QuantityFact | undefined {
  if (row.kind === "derived") return row.inputs[0] && statedQuantity(row.inputs[0]);
  return row.kind === "quantity" ? row.fact : undefined;
}
