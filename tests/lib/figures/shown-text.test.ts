import { describe, expect, it } from "vitest";
import { datasetOf } from "@/lib/dataset";
import { figureContext } from "@/lib/figures/context";
import { describeFigure } from "@/lib/figures/describe";
import { isCalmColumn } from "@/lib/figures/highlight";
import { imageDescription } from "@/lib/figures/image-description";
import { defaultOptions } from "@/lib/figures/options";
import { matrixOf, rowsOfFigure } from "@/lib/figures/series";
import { shownText } from "@/lib/figures/shown-text";

const ja = figureContext("ja");
const en = figureContext("en");
const highlight = (...ids: string[]) => ({ ...defaultOptions, highlight: ids });

describe("a figure that highlights", () => {
  it("leaves the rows of the highlighted in colour and calms all others", () => {
    const rows = rowsOfFigure(ja.dataset, "model-size", highlight("ntt"));
    expect(rows.some(({ calm }) => calm)).toBe(true);
    for (const { carriers, calm } of rows) expect(calm ?? false).toBe(!carriers.includes("ntt"));
    const matrix = matrixOf(ja.dataset, "strategy-matrix", highlight("ntt"));
    expect(matrix && ["kddi", "ntt", "softbank"].map((id) => isCalmColumn(matrix, id))).toEqual([true, false, true]);
  });

  it("calms nothing where none of them is", () => {
    expect(rowsOfFigure(ja.dataset, "capital-spending", highlight("kddi")).some(({ calm }) => calm)).toBe(false);
    expect(shownText("capital-spending", ja, highlight("kddi"))).toEqual(describeFigure("capital-spending", ja));
  });

  it("can highlight an announcement", () => {
    const rows = rowsOfFigure(ja.dataset, "outcomes", highlight("o-elyza-stake"));
    expect(rows.filter(({ calm }) => !calm).map(({ id }) => id)).toEqual(["o-elyza-stake"]);
  });

  it("has a title of the highlighted: their number, or the finding and who they are", () => {
    const old = figureContext("en", datasetOf("2024-03"));
    expect(shownText("model-size", old, highlight("ntt")).title).toMatch(/^NTT: .*7 billion/);
    const { title } = describeFigure("strategy-matrix", en);
    expect(shownText("strategy-matrix", en, highlight("kddi", "ntt")).title).toBe(
      `${title} (KDDI and NTT highlighted)`,
    );
    expect(imageDescription("model-size", old, highlight("ntt"))).toContain("NTT: ");
  });
});

describe("the reader's own words", () => {
  it("are marked as theirs, and the finding stays in sight", () => {
    const own = { ...defaultOptions, own: { title: "見出し", note: "社内の目安" } };
    const ours = describeFigure("model-size", ja);
    const shown = shownText("model-size", ja, own);
    expect(shown.title).toBe("見出し");
    expect(shown.subtitle).toContain("利用者によるもの");
    expect(shown.subtitle).toContain(ours.title);
    expect(shown.note).toBe(`${ours.note} 利用者のメモ：社内の目安`);
    expect(imageDescription("model-size", ja, own)).toBe(imageDescription("model-size", ja, defaultOptions));
  });
});
