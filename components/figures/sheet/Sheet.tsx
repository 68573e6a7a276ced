import type { ReactNode } from "react";
import type { Palette } from "@/lib/drawing/palette";
import type { SheetFormat } from "@/lib/drawing/sheet/formats";
import { layoutSheet, type SheetText, type TextLine } from "@/lib/drawing/sheet/layout";
import type { Locale } from "@/lib/i18n/locales";
import { Span } from "../marks/Span";

/** A drawing to put on a sheet: SVG elements in units of their own, and how large it is in them. */
export interface Drawn {
  elements: ReactNode;
  width: number;
  height: number;
}

function Lines({ lines, palette, dy = 0 }: { lines: TextLine[]; palette: Palette; dy?: number }) {
  return lines.map(({ text, x, y, size, weight, anchor, tone }) => (
    <text
      key={`${y} ${text}`}
      x={x}
      y={y + dy}
      fontSize={size}
      fontWeight={weight}
      textAnchor={anchor}
      fill={palette[tone]}
    >
      {text}
    </text>
  ));
}

/**
 * A figure as a picture of its own: finding, drawing, legend, note, source and address.
 * Plain SVG: no style sheet, no variable, no foreign object, so that office programs draw it too.
 */
export function Sheet(props: {
  text: SheetText;
  drawing: Drawn;
  format: SheetFormat;
  palette: Palette;
  locale: Locale;
  /** Name that says what it was made from. */
  origin: string;
}) {
  const { text, drawing, format, palette, locale, origin } = props;
  const { head, foot, legend, body, footHeight } = layoutSheet(text, format, locale);
  const scale = Math.min(body.width / drawing.width, body.height ? body.height / drawing.height : Infinity);
  const drawn = drawing.height * scale;
  // A drawing lower than its room hangs a little above the middle.
  const top = body.y + (body.height ? (body.height - drawn) * 0.4 : 0);
  const foothold = body.y + (body.height ?? drawn);
  const height = Math.round(format.height ?? foothold + footHeight);
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={format.width}
      height={height}
      viewBox={`0 0 ${format.width} ${height}`}
      fontFamily={palette.font}
      // Advance widths as the font has them, not rounded to the screen's pixels.
      textRendering="geometricPrecision"
      role="img"
      lang={locale}
      xmlLang={locale}
    >
      <title>{text.title}</title>
      <desc>{text.description}</desc>
      <metadata>{origin}</metadata>
      {palette.paper !== "none" && <rect width={format.width} height={height} fill={palette.paper} />}
      <Lines lines={head} palette={palette} />
      <g transform={`translate(${body.x} ${Math.round(top * 10) / 10}) scale(${Math.round(scale * 1e4) / 1e4})`}>
        {drawing.elements}
      </g>
      {legend.map((entry) => (
        <g key={entry.fill}>
          <Span
            x={entry.x}
            y={foothold + entry.y}
            width={20}
            height={11}
            fill={entry.fill}
            colour={palette.muted}
            paper={palette.paper}
          />
          <text x={entry.x + 27} y={foothold + entry.y + 4.5} fontSize={format.textSize} fill={palette.muted}>
            {entry.text}
          </text>
        </g>
      ))}
      <Lines lines={foot} palette={palette} dy={foothold} />
    </svg>
  );
}
