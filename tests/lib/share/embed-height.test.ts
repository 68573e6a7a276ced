import { describe, expect, it } from "vitest";
import { drawingHeight, drawingSpec } from "@/lib/drawing/drawing-spec";
import { pagePalette } from "@/lib/drawing/palette";
import { show } from "@/lib/figures/shown";
import { locales } from "@/lib/i18n/locales";
import { carrierEmbedHeight, carrierFrame, figureEmbedHeight, figureFrame } from "@/lib/share/embed-height";
import { articleContext as contextIn } from "@/tests/article";
import { contextOf } from "@/tests/editions";

const en = contextIn("en");

describe("the height of a figure's embed page", () => {
  it.each(locales)("holds the drawing that shows at its width, in %s", (locale) => {
    const context = contextOf(locale, "2026-11");
    const drawing = drawingSpec(show("model-size", context), pagePalette);
    const heightAt = figureEmbedHeight(show("model-size", context));
    expect(heightAt(744)).toBeGreaterThan(drawingHeight(drawing, "wide", locale));
    expect(heightAt(384)).toBeGreaterThan(drawingHeight(drawing, "narrow", locale));
  });

  it("grows where text breaks more often", () => {
    const heightAt = figureEmbedHeight(show("compute-gap", en));
    expect(heightAt(320)).toBeGreaterThan(heightAt(720));
  });

  it("is that of its own edition", () => {
    const [first, newest] = ["2024-03", "2026-11"].map((edition) =>
      figureEmbedHeight(show("model-size", contextOf("en", edition)))(720),
    );
    expect(newest).toBeGreaterThan(first as number);
  });

  it("of a matrix is that of a list once the table has no room", () => {
    const [list, table] = [600, 700].map(figureEmbedHeight(show("strategy-matrix", en)));
    expect(list).toBeGreaterThan(table as number);
  });
});

describe("the height of a carrier's embed page", () => {
  it("grows as the page narrows, for every carrier and language", () => {
    for (const locale of ["ja", "en"] as const) {
      for (const carrier of ["kddi", "ntt", "softbank"]) {
        const [wide = 0, middle = 0, phone = 0] = [720, 480, 320].map((width) =>
          carrierEmbedHeight(carrier, width, contextIn(locale)),
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
    expect(figureFrame(show("model-size", en)).limit).toBe(34 * 16 + 24);
    expect(figureFrame(show("strategy-matrix", en)).limit).toBe(Math.ceil(37.9 * 16 + 24));
    expect(carrierFrame("ntt", en).limit).toBe(34 * 16);
  });

  it("are as tall as the page", () => {
    expect(carrierFrame("ntt", en).fixed[480]).toBe(carrierEmbedHeight("ntt", 480, en));
  });
});
