import { describe, expect, it } from "vitest";
import { groupOf, verdictGroups } from "@/lib/dataset/verdicts";
import { settledVerdicts, verdicts } from "@/lib/dataset/vocabulary";

describe("groups of verdicts", () => {
  it("hold every verdict once", () => {
    expect(Object.values(verdictGroups).flat().sort()).toEqual([...verdicts].sort());
  });

  it("tell what came, what came otherwise and what is open apart", () => {
    expect(groupOf("exceeded")).toBe("kept");
    expect(groupOf("changed")).toBe("mixed");
    expect(groupOf("contradicted")).toBe("broken");
    expect(groupOf("cannot-tell")).toBe("unknown");
    for (const verdict of verdicts) {
      expect(settledVerdicts.includes(verdict)).toBe(!["open", "unknown"].includes(groupOf(verdict)));
    }
  });
});
