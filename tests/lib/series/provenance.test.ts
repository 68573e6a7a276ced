import { describe, expect, it } from "vitest";
import { byId, dataset } from "@/lib/dataset";
import { derivedRow } from "@/lib/series/derived";
import { outcomeRow } from "@/lib/series/outcomes";
import { byDate, provenanceOf, statedQuantity } from "@/lib/series/provenance";
import { eventRow, notStatedRow } from "@/lib/series/row";
import { numberRow } from "@/tests/rows";

const [bui, other] = [{ id: "bui" }, { id: "other" }];
const ratioOf = (...inputs: [ReturnType<typeof numberRow>, ReturnType<typeof numberRow>]) =>
  derivedRow({
    id: "ratio",
    label: null,
    inputs,
    formula: {
      left: { quantity: inputs[0].quantity, fact: inputs[0].id },
      operator: "÷",
      right: { quantity: inputs[1].quantity, fact: inputs[1].id },
    },
    unit: "times",
  });

describe("where a row comes from", () => {
  it("is its fact's own word, an event's being of its date and a gap's of the day of looking", () => {
    const row = numberRow("a", { saidBy: "kddi", due: "2025-03" });
    expect(provenanceOf(row)).toBe(row.fact);
    const event = eventRow(dataset, byId(dataset.events, "event-alliance"));
    expect(provenanceOf(event)).toMatchObject({ asOf: event.fact.date, source: event.fact.source });
    const sought = dataset.notStated.find(({ searchedOn }) => searchedOn);
    expect(sought && provenanceOf(notStatedRow(dataset, sought))).toEqual({ asOf: sought?.searchedOn });
  });

  it("is of an announcement the day it was said and the day it is due", () => {
    const outcome = byId(dataset.outcomes, "o-390b");
    expect(provenanceOf(outcomeRow(dataset, outcome))).toMatchObject({ asOf: "2024-03", due: outcome.due });
  });

  it("is of a computed number as sharp as the worst of its inputs, and as of the newest of several sources", () => {
    const old = numberRow("old", { source: bui, asOf: "2024-03", status: "done", said: "2024-04" });
    const planned = { source: other, asOf: "2026-01", status: "planned", hearsay: true } as const;
    expect(provenanceOf(ratioOf(old, numberRow("new", planned)))).toMatchObject({
      asOf: "2026-01",
      said: undefined,
      status: "planned",
      hearsay: true,
      inferred: false,
      source: bui,
    });
    expect(provenanceOf(ratioOf(old, numberRow("new", { ...planned, source: bui })))).toMatchObject({
      asOf: "2024-03",
      said: "2024-04",
    });
  });

  it("is nothing where a number stands for itself", () => {
    const baseline = { ...ratioOf(numberRow("a"), numberRow("b")), inputs: [] };
    expect(provenanceOf(baseline)).toEqual({});
    expect(statedQuantity(baseline)).toBeUndefined();
  });
});

describe("rows by date", () => {
  it("stand in order of the dates they hold for", () => {
    const rows = ["2026-01", "2023-22", "2024-03-18"].map((asOf) => numberRow(asOf, { asOf }));
    expect(rows.sort(byDate).map(({ id }) => id)).toEqual(["2023-22", "2024-03-18", "2026-01"]);
  });
});

describe("the stated quantity behind a number", () => {
  it("is what it was computed from first", () => {
    const [over, under] = [numberRow("a"), numberRow("b")];
    expect(statedQuantity(ratioOf(over, under))).toBe(over.fact);
    expect(statedQuantity(over)).toBe(over.fact);
  });
});
