import { describe, expect, it } from "vitest";

import { dataset as newest } from "@/lib/dataset";
import { statuses } from "@/lib/dataset/vocabulary";
import { quartersOf, timelineSeries, yearsOf } from "@/lib/series/events";
import { lowerOf } from "@/lib/series/row";
import { article as dataset } from "@/tests/article";

describe("events", () => {
  it("stand in order of date, those still ahead last", () => {
    const { rows, happened, ahead } = timelineSeries(dataset);
    expect(rows.map(({ id }) => id)).toEqual([
      "event-bigtech-capex",
      "event-mixtral",
      "event-meta-gpus",
      "event-elyza-70b",
      "event-alliance",
      "event-source",
      "event-ark-forecast",
      "event-meta-gpus-deployed",
    ]);
    expect([happened, ahead]).toEqual([6, 2]);
  });

  it("are ahead while they are only planned, in view, forecast or claimed, and not before the edition's day", () => {
    const event = dataset.events[0] as (typeof dataset.events)[number];
    const ahead = (date: string) =>
      statuses.filter((status) => timelineSeries({ ...dataset, events: [{ ...event, date, status }] }).ahead === 1);
    for (const date of ["2024-12", "2024-03-25", "2024-03"]) {
      expect(ahead(date), date).toEqual(["planned", "claimed", "envisioned", "forecast"]);
    }
    expect(ahead("2024-03-24")).toEqual([]);
  });

  it("are as long as their date is vague", () => {
    const { rows } = timelineSeries(dataset);
    const days = (id: string) => {
      const { extent } = rows.find((row) => row.id === id) ?? {};
      return extent && Math.round((extent.upper - extent.lower) / 86_400_000);
    };
    expect(days("event-alliance")).toBe(1);
    expect(days("event-meta-gpus")).toBe(31);
    expect(days("event-bigtech-capex")).toBe(92);
  });

  it("can be those of one theme", () => {
    expect(timelineSeries(dataset, "compute").rows.map(({ id }) => id)).toEqual([
      "event-bigtech-capex",
      "event-meta-gpus",
      "event-meta-gpus-deployed",
    ]);
  });

  it("lie before or after the day the edition was made", () => {
    expect(timelineSeries(dataset).now).toBe(Date.UTC(2024, 2, 25));
    expect(timelineSeries(newest).now).toBe(Date.UTC(2026, 10, 25));
  });

  it("stand by year where there are many, those a verdict rests on weighing most", () => {
    expect(timelineSeries(dataset).many).toBe(false);
    const { rows, many, happened, ahead } = timelineSeries(newest);
    expect(many).toBe(true);
    expect(rows.length).toBe(happened + ahead);
    const starts = rows.map(lowerOf);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    const settling = new Set(newest.outcomes.flatMap(({ decidedBy }) => decidedBy));
    const weights = (chosen: boolean) =>
      rows.filter(({ id, carriers }) => settling.has(id) === chosen && carriers.length > 0).map(({ weight }) => weight);
    expect(Math.min(...(weights(true) as number[]))).toBe(3);
    expect(weights(false)).toContain(1);
  });
});

describe("ticks of an axis of time", () => {
  it("are quarters that enclose the span", () => {
    const span = { lower: Date.UTC(2023, 4, 20), upper: Date.UTC(2023, 9, 1) + 1 };
    expect(quartersOf(span)).toEqual([3, 6, 9, 12].map((month) => Date.UTC(2023, month, 1)));
  });

  it("are years within the span", () => {
    const span = { lower: Date.UTC(2022, 5, 1), upper: Date.UTC(2024, 0, 1) };
    expect(yearsOf(span)).toEqual([Date.UTC(2023, 0, 1), Date.UTC(2024, 0, 1)]);
  });

  it("are none for a span without an end", () => {
    const open = { lower: Date.UTC(2022, 5, 1), upper: Number.POSITIVE_INFINITY };
    expect(quartersOf(open)).toEqual([]);
    expect(yearsOf(open)).toEqual([]);
  });
});
