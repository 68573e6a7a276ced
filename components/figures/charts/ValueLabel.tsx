import type { Palette } from "@/lib/drawing/palette";
import { px } from "@/lib/drawing/px";
import { FONT, type MarkSpec } from "@/lib/drawing/spec";
import { textWidth } from "@/lib/format/text-width";

export type Anchor = "start" | "middle" | "end";

const GAP = 8;
const LEADING = 16;

/** Width of a value and its status on one line, px. */
export function labelWidth({ value, status }: MarkSpec): number {
  return textWidth(value, FONT.value, "bold") + (value && status ? GAP : 0) + textWidth(status, FONT.small);
}

/**
 * A mark's value and status. On the page they are one text; in a file two where they end or are centred
 * at their place, because office programs lose their way in such a text of several parts.
 * @param stacked status below the value instead of beside it
 */
export function ValueLabel(props: {
  mark: MarkSpec;
  x: number;
  y: number;
  anchor: Anchor;
  stacked: boolean;
  palette: Palette;
  rim: object;
}) {
  const { mark, x, y, anchor, stacked, palette, rim } = props;
  const { value, status } = mark;
  const valueStyle = { fontSize: FONT.value, fontWeight: 700, fill: palette.ink };
  const statusStyle = { fontSize: FONT.small, fill: palette.muted };
  if (palette.onPage || (anchor === "start" && !stacked)) {
    return (
      <text x={px(x)} y={px(y)} textAnchor={anchor} {...rim}>
        <tspan {...valueStyle}>{value}</tspan>
        {status && (
          <tspan {...(stacked ? { x: px(x), dy: LEADING } : { dx: value ? GAP - 2 : 0 })} {...statusStyle}>
            {status}
          </tspan>
        )}
      </text>
    );
  }
  const statusWidth = textWidth(status, FONT.small);
  const all = labelWidth(mark);
  const left = x - all / 2;
  const besides =
    anchor === "end"
      ? { value: x - statusWidth - (status ? GAP : 0), status: x }
      : { value: left, status: left + all - statusWidth };
  const at = stacked ? { value: x, status: x } : besides;
  const textAnchor = stacked || anchor === "end" ? anchor : "start";
  return (
    <>
      {value && (
        <text x={px(at.value)} y={px(y)} textAnchor={textAnchor} {...valueStyle}>
          {value}
        </text>
      )}
      {status && (
        <text x={px(at.status)} y={px(stacked ? y + LEADING : y)} textAnchor={textAnchor} {...statusStyle}>
          {status}
        </text>
      )}
    </>
  );
}
