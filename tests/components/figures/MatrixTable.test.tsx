// @vitest-environment jsdom
import { show } from "@/lib/figures/shown";
import "../setup";
import { render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { drawnFigure, FigureBody } from "@/components/figures/FigureBody";

import { articleContext as contextIn } from "@/tests/article";

describe("a matrix", () => {
  it("is a table with heads for rows and columns, its blanks said in words", () => {
    render(<FigureBody figure={drawnFigure(show("strategy-matrix", contextIn("en")))} />);
    const table = screen.getByRole("table");
    expect(
      within(table)
        .getAllByRole("columnheader")
        .map(({ textContent }) => textContent),
    ).toEqual(["Dimension", "KDDI", "NTT", "SoftBank"]);
    expect(within(table).getAllByRole("rowheader")).toHaveLength(9);
    expect(within(table).getAllByText("not stated")).toHaveLength(4);
  });
});
