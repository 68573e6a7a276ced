import { ScatterChart } from "echarts/charts";
import { GridComponent, TooltipComponent } from "echarts/components";
import * as echarts from "echarts/core";
import { CanvasRenderer } from "echarts/renderers";
import { rows } from "./data.js";

echarts.use([ScatterChart, GridComponent, TooltipComponent, CanvasRenderer]);
const element = document.querySelector("#chart");
element.style.width = "720px";
element.style.height = "340px";
echarts.init(element).setOption({
  animation: false,
  grid: { left: 210 },
  tooltip: {},
  xAxis: { type: "log", min: 1e9, max: 1e13 },
  yAxis: { type: "category", data: rows.map((row) => row.name) },
  series: [
    {
      type: "scatter",
      symbolSize: 16,
      data: rows.map((row) => ({
        value: [row.value, row.name],
        itemStyle: { color: row.colour },
        label: { show: true, position: "right", formatter: row.label },
      })),
    },
  ],
});
