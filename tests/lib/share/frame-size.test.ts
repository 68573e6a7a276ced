import { describe, expect, it } from "vitest";
import { frameHeight, frameHeightCss, frameSize } from "@/lib/share/frame-size";

/** The CSS's number at a window's width, px. */
function evaluate(css: string, window: number): number {
  const script = css.replaceAll("100vw", String(window)).replace(/(\d+)vw/g, (_, part) => `${part} * ${window / 100}`);
  return new Function("max", "min", `return ${script.replaceAll("px", "")}`)(Math.max, Math.min);
}

const shrinking = (width: number) => 1000 - width;
const stepped = (width: number) => (width >= 600 ? width * 0.5 : 900 - width * 0.6);
const bulging = (width: number) => 1000 - (width - 280) ** 2 / 400;

describe("the sizes of a frame", () => {
  it("are what the page needs at each width on offer", () => {
    const size = frameSize(shrinking, 600);
    expect(size.fixed).toEqual({ 320: 680, 480: 520, 720: 280 });
    expect(frameHeight(size, 480)).toBe(520);
    expect(frameHeight(size)).toBe(280);
  });

  it("take a column's height where a wide window needs no more", () => {
    expect(frameSize(stepped, 600).wide).toBe("372px");
    expect(frameSize(shrinking, 600).wide).toBe("max(280px,1000px - 100vw)");
  });
});

describe("the height of a frame as CSS", () => {
  it("never falls below what the page needs, in any window", () => {
    for (const heightAt of [shrinking, stepped, bulging]) {
      const css = frameHeightCss(frameSize(heightAt, 600));
      for (let window = 280; window <= 744; window += 8)
        expect(evaluate(css, window), String(window)).toBeGreaterThanOrEqual(heightAt(window) - 1e-9);
    }
  });

  it("keeps to the width asked for as long as the window has room", () => {
    const css = frameHeightCss(frameSize(shrinking, 600), 480);
    expect(evaluate(css, 1200)).toBe(520);
    expect(evaluate(css, 480)).toBe(520);
    expect(evaluate(css, 360)).toBe(640);
  });
});
