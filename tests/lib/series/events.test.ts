import { describe, expect, it } from "vitest";

import { statuses } from "@/lib/dataset/vocabulary";
import { timelineSeries } from "@/lib/series/events";
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

  it("are ahead while they are only planned, in view, forecast or claimed", () => {
    const [event] = dataset.events;
    const ahead = statuses.filter((status) => {
      const events = [{ ...(event as NonNullable<typeof event>), status }];
      return timelineSeries({ ...dataset, events }).ahead === 1;
    });
    expect(ahead).toEqual(["planned", "claimed", "envisioned", "forecast"]);
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

  it("lie before or after the newest source", () => {
    const [source] = dataset.sources;
    const newer = { ...(source as NonNullable<typeof source>), id: "newer", published: "2024-09-02" };
    expect(timelineSeries(dataset).now).toBe(Date.UTC(2024, 2, 25));
    expect(timelineSeries({ ...dataset, sources: [...dataset.sources, newer] }).now).toBe(Date.UTC(2024, 8, 2));
  });
});
