import { symbolHatch, symbolPath } from "@/lib/drawing/geometry";
import type { Fill, SymbolName } from "@/lib/figures/appearance";

/** A single number: one symbol; an approximate one stands in a soft halo. */
export function Dot(props: {
  x: number;
  y: number;
  radius?: number;
  symbol: SymbolName;
  fill: Fill;
  colour: string;
  paper: string;
  soft?: boolean;
}) {
  const { x, y, radius = 8, symbol, fill, colour, paper, soft } = props;
  const path = symbolPath(symbol, x, y, radius);
  return (
    <>
      {soft &&
        [2.1, 1.55].map((factor) => (
          <path key={factor} d={symbolPath(symbol, x, y, radius * factor)} fill={colour} fillOpacity={0.14} />
        ))}
      <path
        d={path}
        fill={fill === "solid" ? colour : paper}
        stroke={colour}
        strokeWidth={2}
        {...(fill === "dotted" ? { strokeDasharray: "0.1 4.2", strokeLinecap: "round", strokeWidth: 2.6 } : {})}
      />
      {fill === "cored" && <path d={symbolPath(symbol, x, y, radius * 0.42)} fill={colour} />}
      {fill === "hatched" && (
        <path d={symbolHatch(symbol, x, y, radius)} stroke={colour} strokeWidth={1.6} fill="none" />
      )}
    </>
  );
}
