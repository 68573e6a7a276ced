// @vitest-environment jsdom
import "@/tests/components/setup";
import { describe, expect, it } from "vitest";
import { draw } from "@/tests/components/figures/draw";

describe("honest marks", () => {
  it("says in words that an axis is logarithmic", () => {
    expect(draw("model-size").textContent).toContain("Log scale: each gridline is 10 times the last");
    expect(draw("model-size", { scale: "linear" }).textContent).toContain("Linear scale, from zero");
  });
});
