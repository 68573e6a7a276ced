import { describe, expect, it } from "vitest";
import type { TimelinePanel } from "@/lib/figures/panel";
import { panelsOf } from "@/lib/figures/series";
import { content } from "@/lib/office/deck/layouts";
import { emu } from "@/lib/office/deck/style";
import { timelineShapes } from "@/lib/office/deck/timeline/timeline-shapes";
import { articleContext as contextIn, article as dataset } from "@/tests/article";

const [panel] = panelsOf(dataset, "timeline") as [TimelinePanel];
let id = 1;
const xml = timelineShapes(
  panel,
  content,
  { name: "timeline" },
  contextIn("en"),
)(() => {
  id += 1;
  return id;
});
/** Places and widths of the bars, inches, by what they tell. */
const bars = new Map(
  [...xml.matchAll(/descr="([^"]+)"(?:(?!<a:off).)*<a:off x="(\d+)" y="\d+"\/><a:ext cx="(\d+)"/gs)].map(
    ([, told = "", x, w]) => [told, { x: Number(x), w: Number(w) }] as const,
  ),
);
const barOf = (words: string) => [...bars].find(([told]) => told.includes(words))?.[1] ?? { x: 0, w: 0 };

describe("a timeline as shapes", () => {
  it("has a bar an event that tells all of it, in one group", () => {
    expect(bars.size).toBe(dataset.events.length);
    expect(xml.match(/<p:grpSp>/g)).toHaveLength(1);
  });

  it("draws a date as wide as it is vague, and never too narrow to see", () => {
    expect(barOf("within three months").w).toBeGreaterThan(barOf("Mixtral 8x7B is published").w);
    expect(barOf("business alliance").w).toBe(emu(0.14));
  });

  it("keeps the order of time, within its box", () => {
    expect(barOf("within three months").x).toBeLessThan(barOf("Mixtral 8x7B is published").x);
    expect(barOf("Mixtral 8x7B is published").x).toBeLessThan(barOf("business alliance").x);
    for (const { x, w } of bars.values()) expect(x + w).toBeLessThanOrEqual(emu(content.x + content.w));
  });

  it("marks quarters, and the day the source appeared with a broken line", () => {
    for (const month of ["Apr 2023", "Jan 2024", "Jan 2025"]) expect(xml).toContain(`<a:t>${month}</a:t>`);
    expect(xml.match(/<a:prstDash val="dash"\/>/g)).toHaveLength(1);
    expect(xml).toContain("<a:t>article published</a:t>");
  });
});
