import type { Page } from "@playwright/test";

/** Something wrong with the texts of a drawing: what, by how many px, and which. */
export interface Fault {
  kind: "cut" | "overlap" | "sideways";
  px: number;
  text: string;
}

/**
 * Looks for texts of drawings that are cut, or lie on one another, as this browser's fonts set them.
 * A text's box is as wide as its signs and as high as capitals and descenders, not as its line.
 */
export function faultsOfDrawnTexts(page: Page): Promise<Fault[]> {
  return page.evaluate(() => {
    const faults: { kind: "cut" | "overlap" | "sideways"; px: number; text: string }[] = [];
    const root = document.documentElement;
    for (const svg of document.querySelectorAll("svg")) {
      const frame = svg.getBoundingClientRect();
      if (frame.width < 100) continue;
      const boxes = [...svg.querySelectorAll("text")].flatMap((text) => {
        const spans = [...text.querySelectorAll("tspan")];
        return (spans.length ? spans : [text]).flatMap((part) => {
          const count = part.getNumberOfChars();
          const matrix = text.getScreenCTM();
          if (!count || !matrix || !part.textContent?.trim()) return [];
          const [start, end] = [part.getStartPositionOfChar(0), part.getEndPositionOfChar(count - 1)];
          const size = Number.parseFloat(getComputedStyle(part).fontSize) * matrix.d;
          const baseline = start.y * matrix.d + matrix.f;
          return [
            {
              text: part.textContent,
              left: Math.min(start.x, end.x) * matrix.a + matrix.e,
              right: Math.max(start.x, end.x) * matrix.a + matrix.e,
              top: baseline - 0.76 * size,
              bottom: baseline + 0.2 * size,
            },
          ];
        });
      });
      boxes.forEach((box, index) => {
        const beyond = Math.max(
          frame.left - box.left,
          box.right - frame.right,
          frame.top - box.top,
          box.bottom - frame.bottom,
        );
        if (beyond > 0.5) faults.push({ kind: "cut", px: beyond, text: box.text });
        for (const other of boxes.slice(index + 1)) {
          const across = Math.min(box.right, other.right) - Math.max(box.left, other.left);
          const down = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
          if (across > 0.3 && down > 0.3) {
            faults.push({ kind: "overlap", px: Math.min(across, down), text: `${box.text} | ${other.text}` });
          }
        }
      });
    }
    const sideways = root.tagName === "svg" ? 0 : root.scrollWidth - window.innerWidth;
    if (sideways > 0) faults.push({ kind: "sideways", px: sideways, text: "" });
    return faults;
  });
}
