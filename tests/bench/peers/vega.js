import embed from "vega-embed";
import { rows } from "./data.js";

embed(
  "#chart",
  {
    $schema: "https://vega.github.io/schema/vega-lite/v6.json",
    width: 480,
    height: 280,
    data: { values: rows },
    encoding: {
      x: { field: "value", type: "quantitative", scale: { type: "log", domain: [1e9, 1.4e12] } },
      y: { field: "name", type: "nominal", sort: null },
    },
    layer: [
      { mark: { type: "point", filled: true, size: 200 }, encoding: { color: { field: "colour", type: "nominal", scale: null } } },
      { mark: { type: "text", align: "left", dx: 12 }, encoding: { text: { field: "label" } } },
    ],
  },
  { actions: false, renderer: "svg" },
);
