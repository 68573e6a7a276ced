import type { Verdict } from "@/lib/dataset";
import { groupOf, type VerdictGroup } from "@/lib/dataset/verdicts";
import type { Palette } from "@/lib/drawing/palette";
import { path } from "@/lib/drawing/px";

/** Colour of a verdict; its shape and word tell the same. */
export function verdictColour(verdict: Verdict, palette: Pick<Palette, "verdicts">): string {
  return palette.verdicts[groupOf(verdict)];
}

/** What is drawn inside a verdict's outline, in a circle of radius 9 around the origin. */
const signs: Record<Verdict, string> = {
  exceeded: "M0 5V-5M-4 -1L0 -5L4 -1",
  kept: "M-4 0L-1 3L4 -3",
  "kept-late": "M-4 0L-1 3L4 -3",
  partly: "",
  changed: "M-4 0H4M1 -3L4 0L1 3",
  dropped: "M-3 -3L3 3M3 -3L-3 3",
  contradicted: "M-3 -3L3 3M3 -3L-3 3",
  open: "M0 -4V0L3 2",
  overtaken: "M-4 -4L0 0L-4 4M1 -4L5 0L1 4",
  "cannot-tell": "M-2.6 -2.4A2.7 2.7 0 1 1 0.6 0.4Q0 0.8 0 2M0 4.4V4.6",
};

const solid: readonly VerdictGroup[] = ["kept", "broken"];
const round = (x: number, y: number, r: number) =>
  path`M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;

/** Outline of a verdict: a square came late or against what was said, a diamond came otherwise, the rest are round. */
function outline(verdict: Verdict, x: number, y: number): string {
  if (verdict === "kept-late" || verdict === "contradicted") return path`M${x - 8} ${y - 8}h16v16h-16Z`;
  if (verdict === "changed") return path`M${x} ${y - 10}L${x + 10} ${y}L${x} ${y + 10}L${x - 10} ${y}Z`;
  return round(x, y, 9);
}

/** The mark of a verdict: shape, sign and colour. */
export function VerdictGlyph(props: {
  verdict: Verdict;
  x: number;
  y: number;
  palette: Pick<Palette, "verdicts" | "paper">;
}) {
  const { verdict, x, y, palette } = props;
  const colour = verdictColour(verdict, palette);
  const filled = solid.includes(groupOf(verdict)) || verdict === "changed";
  return (
    <>
      <path
        d={outline(verdict, x, y)}
        fill={filled ? colour : palette.paper}
        stroke={colour}
        strokeWidth={1.8}
        {...(verdict === "cannot-tell" ? { strokeDasharray: "3 2.2" } : {})}
      />
      {verdict === "partly" && <path d={path`M${x} ${y - 9}a9 9 0 0 0 0 18Z`} fill={colour} />}
      {signs[verdict] && (
        <g transform={path`translate(${x} ${y})`}>
          <path
            d={signs[verdict]}
            stroke={filled ? palette.paper : colour}
            strokeWidth={2}
            strokeLinecap="round"
            strokeLinejoin="round"
            fill="none"
          />
        </g>
      )}
    </>
  );
}
