import type { ReactNode } from "react";
import type { Palette } from "@/lib/drawing/palette";
import { px } from "@/lib/drawing/px";
import type { MarkSpec } from "@/lib/drawing/spec";

/** A mark's group: on a page what details, keyboard, highlighting and screen readers hold on to; in a file a group. */
export function MarkGroup(props: {
  mark: Pick<MarkSpec, "rows" | "carriers" | "spoken">;
  palette: Palette;
  /** Where it can be touched, px. */
  hit: { x: number; y: number; width: number; height: number };
  children: ReactNode;
}) {
  const { mark, palette, hit, children } = props;
  if (!palette.onPage) return <g>{children}</g>;
  return (
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a group in a drawing is not interactive by itself
    <g
      className="mark"
      role="img"
      aria-label={mark.spoken}
      data-mark={mark.rows.join(" ")}
      data-carrier={mark.carriers.join(" ")}
    >
      <rect
        className="hit"
        x={px(hit.x)}
        y={px(hit.y)}
        width={px(hit.width)}
        height={px(hit.height)}
        fill="none"
        pointerEvents="all"
      />
      {children}
    </g>
  );
}
