import { describe, expect, it } from "vitest";
import { layoutNames, layoutShapes, layouts, masterShapes, slotOf } from "@/lib/office/deck/layouts";
import { page } from "@/lib/office/deck/style";

describe("layouts", () => {
  it.each(layoutNames)("%s has its places on the slide, each with a number of its own", (name) => {
    const { slots } = layouts[name];
    for (const { box } of slots) {
      expect(box.x).toBeGreaterThanOrEqual(page.margin);
      expect(box.x + box.w).toBeLessThanOrEqual(page.width - page.margin + 1e-9);
      expect(box.y + box.h).toBeLessThanOrEqual(page.height);
    }
    const numbers = slots.flatMap(({ idx }) => idx ?? []);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it("set two charts below one another without touching", () => {
    const [first, line, second] = (["content", "secondLine", "second"] as const).map((key) => slotOf("two", key).box);
    expect((first?.y ?? 0) + (first?.h ?? 0)).toBeLessThanOrEqual(line?.y ?? 0);
    expect((line?.y ?? 0) + (line?.h ?? 0)).toBeCloseTo(second?.y ?? 0, 9);
  });

  it("name a place they lack", () => {
    expect(() => slotOf("cover", "content")).toThrow("the layout cover has no content");
  });

  it("ask for text in the language", () => {
    expect(layoutShapes("content", "ja")).toContain("<a:t>テキスト</a:t>");
    expect(layoutShapes("content", "en").match(/<p:sp>/g)).toHaveLength(layouts.content.slots.length);
    expect(masterShapes("en")).toContain('<p:ph type="title"/>');
  });
});
