import type { Verdict } from "@/lib/dataset";
import { pagePalette } from "@/lib/drawing/palette";
import { VerdictGlyph } from "../figures/marks/VerdictGlyph";

/** A verdict's mark beside a text. */
export function VerdictMark({ verdict }: { verdict: Verdict }) {
  return (
    <svg className="verdict-mark" width="22" height="22" viewBox="-11 -11 22 22" aria-hidden="true">
      <VerdictGlyph verdict={verdict} x={0} y={0} palette={pagePalette} />
    </svg>
  );
}
