import type { Precision, Status } from "@/lib/dataset";
import { type Fill, fillOf, type SymbolName } from "@/lib/figures/appearance";
import { Dot } from "./marks/Dot";
import { Span } from "./marks/Span";

const INK = "currentColor";
const PAPER = "var(--paper)";

/** A small sample of a status's fill, for legends and beside texts. */
export function Swatch({ status, fill }: { status?: Status; fill?: Fill }) {
  return (
    <svg className="swatch" width="22" height="14" viewBox="0 0 22 14" aria-hidden="true">
      <Span x={1.5} y={7} width={19} height={11} fill={fill ?? fillOf(status)} colour={INK} paper={PAPER} />
    </svg>
  );
}

/** A sample of how a number's precision shapes its mark. */
export function PrecisionSwatch({ precision }: { precision: Precision }) {
  return (
    <svg className="swatch" width="54" height="34" viewBox="0 0 54 34" aria-hidden="true">
      {precision === "exact" || precision === "approximate" ? (
        <Dot
          x={27}
          y={17}
          radius={7}
          symbol="circle"
          fill="solid"
          colour={INK}
          paper={PAPER}
          soft={precision === "approximate"}
        />
      ) : (
        <Span x={3} y={17} width={48} height={14} fill="solid" colour={INK} paper={PAPER} softStart softEnd />
      )}
    </svg>
  );
}

/** A carrier's symbol in its colour. */
export function CarrierSymbol({ symbol, colour }: { symbol: SymbolName; colour: string }) {
  return (
    <svg className="swatch" width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
      <Dot x={9} y={9} radius={6} symbol={symbol} fill="solid" colour={colour} paper={PAPER} />
    </svg>
  );
}
