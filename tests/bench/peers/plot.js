import * as Plot from "@observablehq/plot";
import { rows } from "./data.js";

document.querySelector("#chart").append(
  Plot.plot({
    width: 720,
    height: 340,
    marginLeft: 210,
    x: { type: "log", domain: [1e9, 1.4e12], grid: true, tickFormat: "~s", label: "Parameters (log scale)" },
    y: { label: null, domain: rows.map((row) => row.name) },
    marks: [
      Plot.dot(rows, { x: "value", y: "name", fill: "colour", r: 8 }),
      Plot.text(rows, { x: "value", y: "name", text: "label", dx: 14, textAnchor: "start" }),
    ],
  }),
);
