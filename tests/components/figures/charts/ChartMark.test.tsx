// @vitest-environment jsdom
import "../../setup";
import { within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { draw, mark } from "../draw";

describe("honest marks", () => {
  it("draws a vague number as a bar with soft ends, not as a dot", () => {
    const japan = mark(draw("compute-gap"), "japan-largest-gpus");
    const slices = [...japan.querySelectorAll("rect[fill-opacity]")];
    expect(slices.length).toBeGreaterThan(4);
    expect(Math.min(...slices.map((slice) => Number(slice.getAttribute("fill-opacity"))))).toBeLessThan(0.3);
  });

  it("gives a sharp number no soft end", () => {
    const tsuzumi = mark(draw("model-size"), "tsuzumi-params");
    expect(tsuzumi.querySelectorAll("[fill-opacity]")).toHaveLength(0);
  });

  it("dots a claim and hatches a plan", () => {
    expect(mark(draw("development-speed"), "dev-speedup").querySelector("[stroke-dasharray]")).not.toBeNull();
    const target = mark(draw("model-size"), "softbank-params-target");
    expect(target.querySelectorAll("path").length).toBeGreaterThan(1);
    expect(target.querySelector("[stroke-dasharray]")).toBeNull();
  });

  it("says what is not stated, and draws no amount for it", () => {
    const ntt = mark(draw("investment"), "ntt-investment") as SVGElement;
    expect(within(ntt as unknown as HTMLElement).getByText("not stated")).toBeTruthy();
    expect(ntt.querySelectorAll("rect:not(.hit)")).toHaveLength(0);
  });
});
