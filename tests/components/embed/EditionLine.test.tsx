// @vitest-environment jsdom
import "../setup";
import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { FigureEmbed } from "@/components/embed/FigureEmbed";
import { editionIds } from "@/lib/dataset";
import { show } from "@/lib/figures/shown";
import { contextOf } from "@/tests/editions";

const draw = (edition: string) =>
  render(<FigureEmbed shown={show("model-size", contextOf("ja", edition))} />).container;

describe("a frame of a figure", () => {
  it("of an older edition names it, and leads to the newer", () => {
    expect(draw("2024-03").textContent).toContain("2024年3月版");
    const newer = screen.getByRole<HTMLAnchorElement>("link", { name: "最新の版を見る" });
    expect(newer.href).toMatch(/\/ja\/figures\/model-size$/);
    expect(screen.getAllByRole("link").map((link) => (link as HTMLAnchorElement).href)).toContainEqual(
      expect.stringMatching(/\/ja\/2024-03\/figures\/model-size$/),
    );
  });

  it("of the newest says nothing of editions", () => {
    expect(draw(editionIds.at(-1) as string).textContent).not.toContain("月版");
  });
});
