import { describeFigure } from "@/lib/figures/describe";
import { modelSizeSeries } from "@/lib/series/model-size";
import { mergeNotStated } from "@/lib/series/row";
import { numberAxis } from "./charts/axes";
import { boundsOf, lineOf } from "./charts/mark-of";
import { RowChart } from "./charts/RowChart";
import type { FigureProps } from "./figure-props";

/** Parameters of each model whose size is stated. */
export function ModelSize({ context, options, size, palette }: FigureProps) {
  const { rows, notStated } = modelSizeSeries(context.dataset);
  return (
    <RowChart
      spec={{
        label: describeFigure("model-size", context, options).title,
        lines: [
          ...rows.map((row) => lineOf(row, context, palette)),
          ...mergeNotStated(notStated).map((row) => lineOf(row, context, palette)),
        ],
        axes: [numberAxis(boundsOf(rows), options.scale, "parameters", context)],
        labelWidth: 210,
      }}
      size={size}
      palette={palette}
      locale={context.locale}
    />
  );
}
