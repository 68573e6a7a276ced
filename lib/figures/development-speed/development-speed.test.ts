import { describe, expect, it } from "vitest";
import { provenanceOf } from "@/lib/series/provenance";
import { article as dataset } from "@/tests/article";
import { checkFigure, titleOf } from "@/tests/figure";
import { developmentSpeedSeries } from "./series";

describe("development-speed", () => {
  checkFigure("development-speed");

  it("shows 2–4 times as 25–50 %", () => {
    const { claimAsTime, speed, time } = developmentSpeedSeries(dataset);
    expect(claimAsTime.quantity).toMatchObject({ lower: 25, upper: 50, unit: "percent", precision: "range" });
    expect(provenanceOf(claimAsTime).status).toBe("claimed");
    expect([speed[0]?.quantity?.value, time[0]?.quantity?.value]).toEqual([1, 100]);
  });

  it("states the share of the time", () => {
    expect(titleOf("development-speed", "ja")).toContain("25〜50%");
  });
});
