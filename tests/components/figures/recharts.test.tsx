import { renderToStaticMarkup } from "react-dom/server";
import { CartesianAxis, CartesianGrid } from "recharts";
import { getNiceTickValues } from "recharts/lib/util/scale/getNiceTickValues.js";
import { describe, expect, it } from "vitest";
import { drawingOf } from "@/tests/components/figures/draw";
import { contextOf, editionFigures } from "@/tests/editions";
import { matrixIds } from "@/tests/matrices";

// What we rely on of Recharts, in plain Node: parts that draw from coordinates alone.
describe("Recharts' parts without a chart around them", () => {
  it("draw a grid through the places they are given", () => {
    const html = renderToStaticMarkup(
      <g>
        <CartesianGrid
          x={10}
          y={5}
          width={90}
          height={40}
          horizontal={false}
          verticalPoints={[10, 55]}
          vertical={({ x1, y1, y2, key }) => <path key={key} d={`M${x1} ${y1}V${y2}`} />}
        />
      </g>,
    );
    expect([...html.matchAll(/d="([^"]*)"/g)].map(([, d]) => d)).toEqual(["M10 5V45", "M55 5V45"]);
  });

  it("ask for each tick of an axis in order, and put no style on it", () => {
    const html = renderToStaticMarkup(
      <g>
        <CartesianAxis
          axisType="xAxis"
          orientation="bottom"
          x={0}
          y={20}
          width={100}
          height={12}
          viewBox={{ x: 0, y: 20, width: 100, height: 12 }}
          ticks={["a", "b"].map((value, index) => ({ value, coordinate: index * 50, index }))}
          interval={0}
          axisLine={false}
          tickLine={false}
          tick={(props) => <text>{(props as { index: number }).index}</text>}
        />
      </g>,
    );
    expect([...html.matchAll(/<text>(\d)<\/text>/g)].map(([, index]) => index)).toEqual(["0", "1"]);
    expect(html).not.toContain("style=");
  });

  it("reckon round ticks", () => {
    expect(getNiceTickValues([0, 97], 5)).toEqual([0, 25, 50, 75, 100]);
  });
});

describe("every figure that is drawn", () => {
  it.each(editionFigures.filter(([, id]) => !matrixIds.includes(id)))("%s %s is so in plain Node", (edition, id) => {
    expect(typeof document).toBe("undefined");
    for (const size of ["wide", "narrow"] as const) {
      const html = renderToStaticMarkup(drawingOf(id, contextOf("ja", edition), {}, size));
      expect(html).toMatch(/^<svg role="group"/);
      expect(html).toContain("data-mark=");
      expect(html).not.toMatch(/NaN|undefined|Infinity| style=|\d\.\d{3}/);
    }
  });
});
