import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it, vi } from "vitest";

import { dataset } from "@/lib/dataset";
import { carrierEmbedHeight, carrierFrame, figureEmbedHeight, figureFrame } from "@/lib/share/embed-height";
import { articleContext as figureContext } from "@/tests/article";
import { temporaryFolder } from "@/tests/temporary-folder";

const en = figureContext("en");
const drawing = (size: string, width: number, height: number) =>
  `<div class="drawing ${size}"><svg viewBox="0 0 ${width} ${height}"></svg></div>`;

/** Puts a figure's drawings where the build does. */
function draw(html: string): void {
  const folder = temporaryFolder();
  vi.spyOn(process, "cwd").mockReturnValue(folder);
  mkdirSync(join(folder, ".cache/figures/en/2024-03"), { recursive: true });
  writeFileSync(join(folder, ".cache/figures/en/2024-03/model-size.html"), html);
}

beforeEach(() => {
  vi.restoreAllMocks();
});

describe("the height of a figure's embed page", () => {
  it("follows the drawing that shows at its width", () => {
    const heights = (wide: number, narrow: number) => {
      draw(drawing("wide", 720, wide) + drawing("narrow", 360, narrow));
      return [720, 384].map((width) => figureEmbedHeight("model-size", width, en));
    };
    const [wide = 0, narrow = 0] = heights(300, 400);
    expect(heights(300, 800)).toEqual([wide, narrow + 400]);
    expect(heights(300 + 720, 400)).toEqual([wide + 696, narrow]);
  });

  it("grows where text breaks more often", () => {
    draw(drawing("wide", 720, 1) + drawing("narrow", 360, 1));
    expect(figureEmbedHeight("model-size", 320, en)).toBeGreaterThan(figureEmbedHeight("model-size", 720, en));
  });

  it("is that of its own edition", () => {
    draw(drawing("wide", 720, 300) + drawing("narrow", 360, 400));
    const missing = ".cache/figures/en/model-size.html: (file): is missing";
    expect(() => figureEmbedHeight("model-size", 720, figureContext("en", dataset))).toThrow(missing);
  });

  it("needs the drawing's size", () => {
    draw("<div></div>");
    expect(() => figureEmbedHeight("model-size", 720, en)).toThrow("the figure's drawing has no viewBox");
  });

  it("of a matrix is that of a list once the table has no room", () => {
    const [list, table] = [600, 700].map((width) => figureEmbedHeight("strategy-matrix", width, en));
    expect(list).toBeGreaterThan(table as number);
  });
});

describe("the height of a carrier's embed page", () => {
  it("grows as the page narrows, for every carrier and language", () => {
    for (const locale of ["ja", "en"] as const) {
      for (const carrier of ["kddi", "ntt", "softbank"]) {
        const [wide = 0, middle = 0, phone = 0] = [720, 480, 320].map((width) =>
          carrierEmbedHeight(carrier, width, figureContext(locale)),
        );
        expect(wide).toBeGreaterThan(300);
        expect(middle).toBeGreaterThanOrEqual(wide);
        expect(phone).toBeGreaterThan(middle);
      }
    }
  });
});

describe("frames", () => {
  it("change over where the page does", () => {
    draw(drawing("wide", 720, 300) + drawing("narrow", 360, 400));
    expect(figureFrame("model-size", en).limit).toBe(34 * 16 + 24);
    expect(figureFrame("strategy-matrix", en).limit).toBe(Math.ceil(37.9 * 16 + 24));
    expect(carrierFrame("ntt", en).limit).toBe(34 * 16);
  });

  it("are as tall as the page", () => {
    expect(carrierFrame("ntt", en).fixed[480]).toBe(carrierEmbedHeight("ntt", 480, en));
  });
});
