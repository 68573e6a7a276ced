// @vitest-environment jsdom
import "../setup";
import { render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { FigureBody } from "@/components/figures/FigureBody";
import { figureIds } from "@/lib/figures/catalogue";

import { matrixIds } from "@/lib/figures/matrices";
import { defaultOptions } from "@/lib/figures/options";
import { rowsOfFigure } from "@/lib/figures/series";
import { articleContext as figureContext } from "@/tests/article";

describe("the table behind a figure", () => {
  it.each(figureIds.filter((id) => !matrixIds.includes(id)))("%s has a row for every mark, with provenance", (id) => {
    const context = figureContext("en");
    const { container } = render(<FigureBody id={id} context={context} options={defaultOptions} />);
    for (const row of rowsOfFigure(context.dataset, id)) {
      const line = container.querySelector(`[id="${id}--${row.id}"]`) as HTMLElement;
      expect(line, row.id).not.toBeNull();
      expect(within(line).getAllByRole("link", { hidden: true })[0]?.getAttribute("href")).toBe(
        `/en/sources#${row.facts[0]}`,
      );
    }
    for (const mark of container.querySelectorAll("[data-mark]")) {
      for (const row of (mark.getAttribute("data-mark") ?? "").split(" ")) {
        expect(container.querySelector(`[id="${id}--${row}"]`), row).not.toBeNull();
      }
    }
  });

  it("shows the arithmetic of a computed number", () => {
    render(<FigureBody id="compute-gap" context={figureContext("ja")} options={defaultOptions} />);
    expect(screen.getByText("35万基 ÷ 2000〜9999基")).toBeTruthy();
    expect(screen.getAllByText("当サイトの計算").length).toBeGreaterThan(0);
  });
});
