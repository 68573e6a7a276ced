import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { figureSheet } from "@/components/figures/sheet/figure-sheet";
import { contextIn } from "@/lib/context/context";
import { type SheetFormatName, sheetFormats } from "@/lib/drawing/sheet/formats";
import { show } from "@/lib/figures/shown";
import { locales } from "@/lib/i18n/locales";
import { toOutlines } from "@/publish/files/outlines/outlines";
import { notoFiles } from "@/tests/publish/files/noto";

const rootOf = (svg: string) => /^<svg\b[^>]*>/.exec(svg)?.[0] ?? "";

describe.each(locales)("a picture in %s", (locale) => {
  const formats = Object.keys(sheetFormats) as SheetFormatName[];

  it.each(formats)("%s names its language, a chart as a matrix, also with its text as outlines", (format) => {
    for (const id of ["compute-gap", "modality-matrix"] as const) {
      const request = { shown: show(id, contextIn(locale)), format, theme: "dark" } as const;
      const svg = renderToStaticMarkup(figureSheet(request));
      for (const picture of [svg, toOutlines(svg, notoFiles)])
        expect(rootOf(picture), `${id} ${format}`).toContain(` lang="${locale}" xml:lang="${locale}"`);
    }
  });
});
