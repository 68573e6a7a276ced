import { describe, expect, it } from "vitest";
import { contextIn } from "@/lib/context/context";
import { datasetOf } from "@/lib/dataset";
import { isCalmColumn } from "@/lib/figures/highlight";
import { imageDescription } from "@/lib/figures/image-description";
import { defaultOptions } from "@/lib/figures/options";
import { show } from "@/lib/figures/shown";

const ja = contextIn("ja");
const en = contextIn("en");
const highlight = (...ids: string[]) => ({ ...defaultOptions, highlight: ids });

describe("a figure that highlights", () => {
  it("leaves the rows of the highlighted in colour and calms all others", () => {
    const rows = show("model-size", ja, highlight("ntt")).rows;
    expect(rows.some(({ calm }) => calm)).toBe(true);
    for (const { carriers, calm } of rows) expect(calm ?? false).toBe(!carriers.includes("ntt"));
    const matrix = show("strategy-matrix", ja, highlight("ntt")).matrix;
    expect(matrix && ["kddi", "ntt", "softbank"].map((id) => isCalmColumn(matrix, id))).toEqual([true, false, true]);
  });

  it("calms nothing where none of them is", () => {
    expect(show("capital-spending", ja, highlight("kddi")).rows.some(({ calm }) => calm)).toBe(false);
    expect(show("capital-spending", ja, highlight("kddi")).text).toEqual(show("capital-spending", ja).words);
  });

  it("can highlight an announcement", () => {
    const rows = show("outcomes", ja, highlight("o-elyza-stake")).rows;
    expect(rows.filter(({ calm }) => !calm).map(({ id }) => id)).toEqual(["o-elyza-stake"]);
  });

  it("has a title of the highlighted: their number, or the finding and who they are", () => {
    const old = contextIn("en", datasetOf("2024-03"));
    expect(show("model-size", old, highlight("ntt")).text.title).toMatch(/^NTT: .*7 billion/);
    const { title } = show("strategy-matrix", en).words;
    expect(show("strategy-matrix", en, highlight("kddi", "ntt")).text.title).toBe(
      `${title} (KDDI and NTT highlighted)`,
    );
    expect(imageDescription(show("model-size", old, highlight("ntt")))).toContain("NTT: ");
  });
});

describe("the reader's own words", () => {
  it("are marked as theirs, and the finding stays in sight", () => {
    const own = { ...defaultOptions, own: { title: "見出し", note: "社内の目安" } };
    const ours = show("model-size", ja).words;
    const shown = show("model-size", ja, own).text;
    expect(shown.title).toBe("見出し");
    expect(shown.subtitle).toContain("利用者によるもの");
    expect(shown.subtitle).toContain(ours.title);
    expect(shown.note).toBe(`${ours.note} 利用者のメモ：社内の目安`);
    expect(imageDescription(show("model-size", ja, own))).toBe(imageDescription(show("model-size", ja)));
  });
});
