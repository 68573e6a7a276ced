import type { Context } from "@/lib/context/context";
import { lookOf } from "@/lib/drawing/mark-of";
import type { Palette } from "@/lib/drawing/palette";
import type { MatrixLayout } from "@/lib/drawing/sheet/matrix";
import { fillOf } from "@/lib/figures/appearance";
import { isCalmColumn } from "@/lib/figures/highlight";
import { columnName } from "@/lib/figures/matrix-names";
import { provenanceOf } from "@/lib/series/provenance";
import { Span } from "../marks/Span";
import { TextLines } from "../marks/TextLines";

/** A matrix of statements as plain SVG text, for files that cannot hold a table. */
export function SheetMatrix(props: { layout: MatrixLayout; width: number; context: Context; palette: Palette }) {
  const { layout, width, context, palette } = props;
  const { t } = context;
  const { series, size, leading } = layout;
  return (
    <>
      {layout.lines[0]?.cells.map(({ carrier, x }) => (
        <text
          key={carrier}
          x={x}
          y={size * 1.2}
          fontSize={size * 1.1}
          fontWeight={700}
          fill={
            isCalmColumn(series, carrier)
              ? palette.muted
              : series.names
                ? palette.ink
                : lookOf(carrier, context, palette).colour
          }
        >
          {columnName(series, carrier, context)}
        </text>
      ))}
      {layout.lines.map(({ id, top, baseline, head, cells }) => (
        <g key={id}>
          <path d={`M0 ${top - size * 0.5}H${width}`} stroke={palette.grid} strokeWidth={1} />
          <TextLines
            lines={head}
            x={0}
            y={baseline}
            leading={leading}
            fontSize={size}
            fontWeight={700}
            fill={palette.ink}
          />
          {cells.map(({ carrier, x, statements }) =>
            statements.length === 0 ? (
              <text key={carrier} x={x} y={baseline} fontSize={size} fontStyle="italic" fill={palette.muted}>
                {t("vocabulary.notStated")}
              </text>
            ) : (
              statements.map(({ row, lines, x: textX, y, markY, status }) => (
                <g key={`${carrier} ${row.id}`}>
                  <TextLines
                    lines={lines}
                    x={textX}
                    y={y}
                    leading={leading}
                    fontSize={size}
                    fill={row.calm ? palette.calm : palette.ink}
                  />
                  {!series.plain && (
                    <Span
                      x={x}
                      y={markY - size * 0.32}
                      width={size * 1.3}
                      height={size * 0.7}
                      fill={fillOf(provenanceOf(row).status)}
                      colour={row.calm ? palette.calm : palette.muted}
                      paper={palette.paper}
                    />
                  )}
                  {status.map((line) => (
                    <text
                      key={line.text}
                      x={line.x}
                      y={line.y}
                      fontSize={size * 0.85}
                      fill={row.calm ? palette.calm : palette.muted}
                    >
                      {line.text}
                    </text>
                  ))}
                </g>
              ))
            ),
          )}
        </g>
      ))}
      {layout.left > 0 && (
        <text x={0} y={layout.height - size * 0.4} fontSize={size} fill={palette.muted}>
          {t("export.moreLines", { count: layout.left })}
        </text>
      )}
    </>
  );
}
