import { describe, expect, it } from "vitest";
import { dataset } from "@/lib/dataset";
import { checkFigure, titleOf } from "@/tests/figure";
import { publicMoneySeries } from "./series";

describe("public-money", () => {
  checkFigure("public-money");

  it("says a ceiling as a ceiling", () => {
    expect(titleOf("public-money", "en", "2026-11")).toBe(
      "Noetra's project gets ¥387.3 billion in one year; of the carriers, SoftBank has the highest ceiling, at most ¥42.1 billion",
    );
  });

  it("counts what was granted, not what is planned, smallest first", () => {
    const { rows, largest } = publicMoneySeries(dataset);
    expect(largest?.id).toBe("noetra-fy2026");
    expect(rows.at(-1)).toMatchObject({ id: "noetra-5y", fact: { status: "planned" } });
  });
});
