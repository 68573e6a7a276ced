// @vitest-environment jsdom
import { show } from "@/lib/figures/shown";
import "../setup";
import { render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { drawnFigure, FigureBody } from "@/components/figures/FigureBody";
import { rowsOfFigure } from "@/lib/figures/series";
import { factPath } from "@/lib/site/fact-pages";
import { articleContext as contextIn } from "@/tests/article";
import { contextOf, editionFigures } from "@/tests/editions";
import { matrixIds } from "@/tests/matrices";

const drawings = editionFigures.filter(([, id]) => !matrixIds.includes(id));

describe("the table behind a figure", () => {
  it("of announcements says verdict and day, and names what shows it", () => {
    const context = contextOf("en", "2026-11");
    const { container } = render(<FigureBody figure={drawnFigure(show("outcomes", context))} />);
    const heads = [...container.querySelectorAll(".row-table thead th")].map(({ textContent }) => textContent);
    expect(heads).toEqual(["Subject", "What", "Verdict", "Decided", "Status", "As of", "Said by", "Source"]);
    const line = container.querySelector('[id="outcomes--o-sboai"]');
    expect(line?.textContent).toContain("kept late5 November 2025");
    expect(line?.querySelectorAll(".evidence a")).toHaveLength(2);
  });

  it.each(drawings)("%s %s has a row for every mark, with provenance", (edition, id) => {
    const context = contextOf("en", edition);
    const { container } = render(<FigureBody figure={drawnFigure(show(id, context))} />);
    for (const row of rowsOfFigure(context.dataset, id)) {
      const line = container.querySelector(`[id="${id}--${row.id}"]`) as HTMLElement;
      expect(line, row.id).not.toBeNull();
      const links = within(line).getAllByRole("link", { hidden: true });
      const addresses = links.map((link) => link.getAttribute("href"));
      expect(addresses, row.id).toContain(factPath("en", row.facts[0] as string));
      if (row.kind === "outcome") expect(addresses[0]).toBe(`/en/announcements/${row.id}`);
    }
    for (const mark of container.querySelectorAll("[data-mark]")) {
      for (const row of (mark.getAttribute("data-mark") ?? "").split(" ")) {
        expect(container.querySelector(`[id="${id}--${row}"]`), row).not.toBeNull();
      }
    }
  });

  it("shows the arithmetic of a computed number", () => {
    render(<FigureBody figure={drawnFigure(show("compute-gap", contextIn("ja")))} />);
    expect(screen.getByText("35万基 ÷ 2000〜9999基")).toBeTruthy();
    expect(screen.getAllByText("当サイトの計算").length).toBeGreaterThan(0);
  });
});
