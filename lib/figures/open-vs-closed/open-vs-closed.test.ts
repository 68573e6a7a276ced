import { describe, expect, it } from "vitest";

import { timelineSeries } from "@/lib/series/events";
import { article as dataset } from "@/tests/article";
import { checkFigure } from "@/tests/figure";

describe("open-vs-closed", () => {
  checkFigure("open-vs-closed");

  it("keeps one theme when asked", () => {
    const ids = timelineSeries(dataset, "open-vs-closed").rows.map(({ id }) => id);
    expect(ids).toEqual(["event-mixtral", "event-elyza-70b", "event-alliance", "event-ark-forecast"]);
  });
});
