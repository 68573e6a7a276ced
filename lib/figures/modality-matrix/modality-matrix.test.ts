import { describe, expect, it } from "vitest";
import { provenanceOf } from "@/lib/series/provenance";
import { article as dataset } from "@/tests/article";
import { checkFigure } from "@/tests/figure";
import { modalityMatrixSeries } from "./series";

describe("modality-matrix", () => {
  checkFigure("modality-matrix");

  it("know NTT alone to read images already", () => {
    const image = modalityMatrixSeries(dataset).lines.find(({ id }) => id === "image");
    expect(image?.cells.ntt?.map((row) => provenanceOf(row).status)).toEqual(["done"]);
    expect(image?.cells.kddi?.map((row) => provenanceOf(row).status)).toEqual(["forecast"]);
    expect(image?.cells.softbank).toEqual([]);
  });
});
