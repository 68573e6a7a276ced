import { describe, expect, it } from "vitest";
import { dataset } from "@/lib/dataset";
import { type PictureOrigin, pictureName, readPictureName } from "@/lib/export/picture-name";
import { defaultOptions } from "@/lib/figures/options";
import { readPartName } from "@/lib/office/deck/part-name";

const origin: PictureOrigin = {
  figure: "model-size",
  edition: dataset.edition,
  locale: "en",
  options: { ...defaultOptions, scale: "linear", highlight: ["kddi"] },
  format: "slide",
  theme: "light",
  width: 1920,
};

describe("the name a picture carries", () => {
  it("says what it shows and how it is drawn", () => {
    const name = pictureName(origin, dataset);
    expect(name).toBe(
      `carrier-llm-compare/en/${dataset.edition}/model-size?scale=linear&highlight=kddi#slide.light.1920`,
    );
    expect(readPictureName(name)).toMatchObject(origin);
  });

  it("keeps the reader's own words, which the picture shows, so that it can be drawn again with them", () => {
    const own = { title: "100% of #1?", note: "see p. 3" };
    expect(
      readPictureName(pictureName({ ...origin, options: { ...origin.options, own } }, dataset))?.options.own,
    ).toEqual(own);
  });

  it("is no part's on a slide, and a part's is no picture's", () => {
    expect(readPartName(pictureName(origin, dataset))).toBeNull();
    expect(readPictureName(`carrier-llm-compare/en/${dataset.edition}/model-size#1.1`)).toBeNull();
    expect(readPictureName("Picture 3")).toBeNull();
  });
});
