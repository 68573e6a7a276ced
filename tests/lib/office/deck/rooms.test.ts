import { describe, expect, it } from "vitest";
import { newest } from "@/lib/dataset";
import { figuresIn } from "@/lib/figures/catalogue";
import { show } from "@/lib/figures/shown";
import { wrapText } from "@/lib/format/line-break";
import { textWidth } from "@/lib/format/text-width";
import { type Locale, locales } from "@/lib/i18n/locales";
import { figureSlides } from "@/lib/office/deck/parts";
import { LEAST_ROOM, type Room, TALL_LEADING } from "@/lib/office/deck/room";
import { EMU_PER_INCH } from "@/lib/office/deck/style";
import { matrixTable } from "@/lib/office/deck/table";
import { timelineShapes } from "@/lib/office/deck/timeline/timeline-shapes";
import { contextOf } from "@/tests/editions";

const heights = [LEAST_ROOM.h, 2.4, 3.6, 4.8, 6];
const widths = [LEAST_ROOM.w, 8.6, 11.5];
const rooms = heights.flatMap((h) => widths.map((w): Room => ({ w, h, scale: 1 })));

/** Text boxes and table cells of a piece of XML with their own sizes, by the attributes that were written. */
const number = (tag: string, name: string) => Number(new RegExp(`\\s${name}="(-?\\d+)"`).exec(tag)?.[1]);

/** Inches a cell's or box's text needs. */
function needs(xml: string, width: number, locale: Locale): number {
  return [...xml.matchAll(/<a:p>(.*?)<\/a:p>/g)].reduce((sum, [, paragraph = ""]) => {
    const sizes = [...paragraph.matchAll(/sz="(\d+)"/g)].map(([, size]) => Number(size) / 100);
    const text = [...paragraph.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, words]) => words).join("");
    if (!text) return sum;
    const size = Math.max(...sizes);
    expect(Math.min(...sizes), text).toBeGreaterThanOrEqual(7.5);
    const weight = paragraph.includes('b="1"') ? "bold" : "regular";
    const lines = wrapText(text.replaceAll("&amp;", "&"), width * 72, size, locale, weight);
    for (const line of lines)
      expect(textWidth(line, size, weight), `${line} (${width})`).toBeLessThanOrEqual(width * 72 + 0.01);
    return sum + (lines.length * size * TALL_LEADING[locale]) / 72;
  }, 0);
}

/** Height a table takes when each of its lines grows with its text. */
function heightOfTable(xml: string, locale: Locale): number {
  const columns = [...xml.matchAll(/<a:gridCol w="(\d+)"/g)].map(([, w]) => Number(w) / EMU_PER_INCH);
  return [...xml.matchAll(/<a:tr h="(\d+)">(.*?)<\/a:tr>/g)].reduce((sum, [, h, row = ""]) => {
    const cells = [...row.matchAll(/<a:tc>(.*?)<\/a:tc>/g)].map(([, cell = ""], place) => {
      const margin = number(cell, "marR") / EMU_PER_INCH;
      return needs(cell, (columns[place] as number) - margin, locale) + (2 * number(cell, "marT")) / EMU_PER_INCH;
    });
    return sum + Math.max(Number(h) / EMU_PER_INCH, ...cells);
  }, 0);
}

describe.each(locales)("in %s", (locale) => {
  const context = contextOf(locale, newest);
  it.each(rooms)("all figures have room in $w × $h in", (room) => {
    const box = { x: 0.5, y: 0.7, w: room.w, h: room.h };
    for (const id of figuresIn(newest)) {
      const slides = figureSlides(show(id, context), room);
      for (const [place, parts] of slides.entries()) {
        const where = `${id} ${place + 1}`;
        for (const part of parts) {
          if (part.kind === "chart") {
            const { rows, names, plot = 0, axis } = part.data;
            expect(axis.max).toBeGreaterThan(axis.min);
            const lines = rows.reduce((sum, { name }) => sum + name.split("\n").length, 0);
            // Names on neighbouring lines may share room; all of them have theirs.
            const high = (room.h / (parts.length > 1 ? 2 : 1)) * 72 * plot;
            expect(lines * names.size * TALL_LEADING[locale], where).toBeLessThanOrEqual(high * 1.15);
            expect(plot, where).toBeGreaterThan(0.5);
          }
          if (part.kind === "matrix") {
            const xml = matrixTable(part.matrix, box, context, part);
            expect(heightOfTable(xml, locale), where).toBeLessThanOrEqual(room.h + 0.01);
          }
          if (part.kind === "timeline") {
            let last = 1;
            const xml = timelineShapes(part, box, { name: "x" }, context, true)(() => ++last);
            const boxes = [
              ...xml.matchAll(
                /<a:off x="(-?\d+)" y="(-?\d+)"\/><a:ext cx="(-?\d+)" cy="(-?\d+)"\/>(.*?)<\/p:(?:sp|cxnSp)>/gs,
              ),
            ];
            expect(xml).not.toContain("NaN");
            for (const [, ...numbers] of boxes) {
              const [x = 0, y = 0, w = 0, h = 0] = numbers.slice(0, 4).map((each) => Number(each) / EMU_PER_INCH);
              expect(Math.min(w, h), where).toBeGreaterThanOrEqual(0);
              expect(x, where).toBeGreaterThanOrEqual(box.x - 0.001);
              expect(y, where).toBeGreaterThanOrEqual(box.y - 0.001);
              expect(x + w, where).toBeLessThanOrEqual(box.x + box.w + 0.001);
              expect(y + h, where).toBeLessThanOrEqual(box.y + box.h + 0.001);
              if ((numbers[4] ?? "").includes("<a:t>"))
                expect(needs(numbers[4] as string, w, locale), where).toBeLessThanOrEqual(h + 0.01);
            }
          }
        }
      }
    }
  });
});
