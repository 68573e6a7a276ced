import { describe, expect, it } from "vitest";
import { article as dataset } from "@/tests/article";
import { checkFigure } from "@/tests/figure";
import { modalityMatrixSeries } from "./series";

describe("modality-matrix", () => {
  checkFigure("modality-matrix");

  it("know NTT alone to read images already", () => {
    const image = modalityMatrixSeries(dataset).lines.find(({ id }) => id === "image");
    expect(image?.cells.ntt?.map(({ status }) => status)).toEqual(["done"]);
    expect(image?.cells.kddi?.map(({ status }) => status)).toEqual(["forecast"]);
    expect(image?.cells.softbank).toEqual([]);
  });
});
