import type { SvgPathCommand } from "harfbuzzjs";
import { withFewerCurves } from "./glyph-curves";

/** Steps to an em in which glyphs are drawn: a fortieth of a pixel in small print, with fewer digits than the fonts have. */
export const stepsToEm = 500;

const listed = (values: number[]) => values.join(" ").replaceAll(" -", "-");

/**
 * Path data of a glyph's outline, y downward as SVG has it, each point relative to the last.
 * @param outline as the font has it, y upward
 * @param units of it to an em
 */
export function glyphPath(outline: SvgPathCommand[], units: number): string {
  let [x, y] = [0, 0];
  let [startX, startY] = [0, 0];
  const commands = withFewerCurves(outline).map(({ type, values }, index, all) => {
    if (type === "Z") {
      [x, y] = [startX, startY];
      return "z";
    }
    const steps = values.map((value, at) => {
      const step = Math.round((value * stepsToEm) / units);
      return at % 2 === 0 ? step - x : -step - y;
    });
    const [dx, dy] = steps.slice(-2) as [number, number];
    x += dx;
    y += dy;
    if (type === "M") [startX, startY] = [x, y];
    if (type !== "L") return `${type.toLowerCase()}${listed(steps)}`;
    // What closes a line draws it.
    if (all[index + 1]?.type === "Z" && x === startX && y === startY) return "";
    if (dx === 0) return dy === 0 ? "" : `v${dy}`;
    return dy === 0 ? `h${dx}` : `l${listed(steps)}`;
  });
  return commands.join("");
}
