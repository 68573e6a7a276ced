import { describe, expect, it } from "vitest";

import { eventPanels, eventValues } from "@/lib/figures/events";
import { timelineSeries } from "@/lib/series/events";
import { articleContext as contextIn, article as dataset } from "@/tests/article";

describe("a figure of events", () => {
  it("shows them against the day the source appeared", () => {
    const series = timelineSeries(dataset);
    expect(eventPanels(series, true)).toEqual([
      {
        kind: "timeline",
        rows: series.rows,
        reference: { at: Date.UTC(2024, 2, 25), label: { ja: "記事の掲載", en: "article published" } },
      },
    ]);
  });

  it("counts them and says the time they span", () => {
    expect(eventValues(timelineSeries(dataset), contextIn("en"))).toEqual({
      total: 8,
      ahead: 2,
      byCarrier: "KDDI 2, NTT 0, SoftBank 0",
      from: "summer 2023",
      to: "December 2024",
    });
    expect(eventValues(timelineSeries(dataset, "alliance"), contextIn("ja"))).toEqual({
      total: 2,
      ahead: 0,
      byCarrier: "KDDI 2、NTT 0、ソフトバンク 0",
      from: "2024年3月18日",
      to: "2024年3月ごろ",
    });
  });

  it("spans no time without an event", () => {
    const none = { rows: [], happened: 0, ahead: 0, now: 0, many: false };
    expect(eventValues(none, contextIn("en"))).toMatchObject({ total: 0, ahead: 0, from: "", to: "" });
  });
});
