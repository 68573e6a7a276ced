import { describe, expect, it } from "vitest";
import { drawSheet } from "@/components/figures/sheet/draw";
import { type SheetFormatName, sheetFormats } from "@/components/figures/sheet/formats";
import { figureContext } from "@/lib/figures/context";
import { defaultOptions } from "@/lib/figures/options";
import { locales } from "@/lib/i18n/locales";
import { installDom } from "@/scripts/render/dom";
import { minify } from "@/scripts/render/minify";
import { mountToHtml } from "@/scripts/render/mount";
import { toOutlines } from "@/scripts/render/png";

const rootOf = (svg: string) => /^<svg\b[^>]*>/.exec(svg)?.[0] ?? "";

describe.each(locales)("a picture in %s", (locale) => {
  const formats = Object.keys(sheetFormats) as SheetFormatName[];

  it.each(formats)("%s names its language, a chart as a matrix, also with its text as outlines", async (format) => {
    installDom();
    for (const id of ["compute-gap", "modality-matrix"] as const) {
      const request = { id, context: figureContext(locale), options: defaultOptions, format, theme: "dark" } as const;
      const svg = await drawSheet(request, mountToHtml, minify);
      for (const picture of [svg, toOutlines(svg, [])])
        expect(rootOf(picture), `${id} ${format}`).toContain(` lang="${locale}" xml:lang="${locale}"`);
    }
  });
});
