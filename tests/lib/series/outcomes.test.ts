import { describe, expect, it } from "vitest";
import { byId, dataset } from "@/lib/dataset";
import { factRow, outcomeRow, outcomeSeries, stepsOf } from "@/lib/series/outcomes";
import { article } from "@/tests/article";

const outcome = (id: string) => byId(dataset.outcomes, id);
const made = Date.UTC(2026, 10, 25);

describe("a fact as a row", () => {
  it("may be of any kind, and has to be there", () => {
    expect(factRow(dataset, "tsuzumi-params")).toMatchObject({ kind: "quantity", text: { en: expect.any(String) } });
    expect(factRow(dataset, "kddi-base-model").kind).toBe("statement");
    expect(factRow(dataset, "event-alliance").kind).toBe("event");
    expect(() => factRow(dataset, "nothing")).toThrow('no fact with id "nothing"');
  });
});

describe("an announcement", () => {
  it("leads to what was said, then to what settled it", () => {
    const row = outcomeRow(dataset, outcome("o-390b"));
    expect(row).toMatchObject({
      kind: "outcome",
      facts: ["softbank-params-target", "sarashina2-8x70b"],
      carriers: ["softbank"],
      saidOn: "2024-03",
    });
  });

  it("ends when it was settled, though that was before its term", () => {
    const { track, extent } = outcomeRow(dataset, outcome("o-390b"));
    expect(track).toMatchObject({
      said: Date.UTC(2024, 2, 1),
      due: Date.UTC(2025, 3, 1) - 1,
      decided: Date.UTC(2024, 10, 9) - 1,
      end: Date.UTC(2024, 10, 9) - 1,
    });
    expect(extent).toEqual({ lower: track?.said, upper: track?.end });
  });

  it("that is open reaches to the day the edition was made, or to its term", () => {
    expect(outcomeRow(dataset, outcome("o-1t")).track?.end).toBe(made);
    expect(outcomeRow(dataset, outcome("o-meti-60")).track).toMatchObject({
      due: Date.UTC(2028, 3, 1) - 1,
      end: Date.UTC(2028, 3, 1) - 1,
    });
  });
});

describe("announcements", () => {
  const others = { ja: "ほか", en: "others" };
  const series = outcomeSeries(dataset, {}, others);

  it("stand by carrier, each by the day it was said, those of none last", () => {
    expect(series.rows).toHaveLength(dataset.outcomes.length);
    expect(series.made).toBe(made);
    const groups = series.rows.map(({ group }) => group?.en);
    expect([...new Set(groups)]).toEqual(["KDDI", "NTT", "SoftBank", "others"]);
    expect(groups).toEqual(
      [...groups].sort((a, b) => [...new Set(groups)].indexOf(a) - [...new Set(groups)].indexOf(b)),
    );
    for (const name of new Set(groups)) {
      const said = series.rows.filter(({ group }) => group?.en === name).map(({ track }) => track?.said ?? 0);
      expect(said).toEqual([...said].sort((a, b) => a - b));
    }
  });

  it("are counted by verdict, none of them twice", () => {
    expect(series.counts.reduce((sum, { count }) => sum + count, 0)).toBe(dataset.outcomes.length);
    expect(series.counts.every(({ count }) => count > 0)).toBe(true);
    expect(series.counts[0]).toEqual({ verdict: "exceeded", count: 1 });
  });

  it("can be those of a carrier, of none, or of one verdict", () => {
    const of = (choice: Parameters<typeof outcomeSeries>[1]) => outcomeSeries(dataset, choice).rows;
    expect(of({ carrier: "ntt" }).every(({ carriers }) => carriers[0] === "ntt")).toBe(true);
    expect(of({ carrier: "context" }).every(({ carriers }) => carriers.length === 0)).toBe(true);
    expect(of({ carrier: "softbank", verdict: "exceeded" }).map(({ id }) => id)).toEqual(["o-390b"]);
    expect(of({ carrier: "docomo" })).toEqual([]);
  });

  it("are none of the article's", () => {
    expect(outcomeSeries(article)).toMatchObject({ rows: [], counts: [] });
  });
});

describe("the way of an announcement", () => {
  it("is told once each, oldest first", () => {
    for (const one of dataset.outcomes) {
      const rows = stepsOf(dataset, one);
      expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
      expect(rows.map(({ id }) => id)).toEqual(
        expect.arrayContaining([one.of, ...one.decidedBy, ...(one.steps ?? [])]),
      );
    }
    expect(
      stepsOf(dataset, outcome("o-sb-10000"))
        .map(({ id }) => id)
        .at(-1),
    ).toBe("e-2025-11-chie4");
  });
});
