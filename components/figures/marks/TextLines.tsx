import type { SVGProps } from "react";
import { px } from "@/lib/drawing/px";

/** A text already broken into lines. @param y baseline of the first line @param leading from line to line */
export function TextLines({
  lines,
  y,
  leading,
  ...attributes
}: { lines: string[]; y: number; leading: number } & Omit<SVGProps<SVGTextElement>, "y">) {
  return lines.map((line, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: lines never move, and two may read the same
    <text key={index} y={px(y + index * leading)} {...attributes}>
      {line}
    </text>
  ));
}
