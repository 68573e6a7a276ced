import { describe, expect, it } from "vitest";

import { timelineSeries } from "@/lib/series/events";
import { article as dataset } from "@/tests/article";
import { checkFigure } from "@/tests/figure";

describe("timeline", () => {
  checkFigure("timeline");

  it("spans a vague date over all it may mean", () => {
    const { rows, happened, ahead } = timelineSeries(dataset);
    const summer = rows.find(({ fact }) => fact.date === "2023-22");
    expect(summer?.extent).toEqual({ lower: Date.UTC(2023, 5, 1), upper: Date.UTC(2023, 8, 1) - 1 });
    expect([happened, ahead]).toEqual([6, 2]);
    expect(rows.map(({ id }) => id).slice(-2)).toEqual(["event-ark-forecast", "event-meta-gpus-deployed"]);
  });
});
