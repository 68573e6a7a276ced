import { describe, expect, it } from "vitest";
import { catalogue, figureIds, figureOf, figuresIn } from "@/lib/figures/catalogue";
import { matrixIds } from "@/tests/matrices";

describe("the catalogue", () => {
  it("gives every figure an address of its own", () => {
    expect(new Set(figureIds).size).toBe(catalogue.length);
    for (const id of figureIds) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it("knows which figures are tables of statements", () => {
    expect(matrixIds).toEqual(["strategy-then-now", "models", "strategy-matrix", "modality-matrix"]);
  });

  it("gives each edition the figures there were", () => {
    expect(figuresIn("2026-11")).toEqual(figureIds);
    expect(figuresIn("2024-03")).toHaveLength(10);
    expect(figuresIn("2024-03")).not.toContain("outcomes");
    expect(figuresIn("2027-01")).toEqual(figureIds);
  });

  it("finds every figure by its id, the reader's own too", () => {
    for (const figure of catalogue) expect(figureOf(figure.id)).toBe(figure);
    expect(figureOf("explore").id).toBe("explore");
    expect(figureIds).not.toContain("explore");
  });
});
