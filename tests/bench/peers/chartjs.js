import { Chart, LinearScale, LogarithmicScale, CategoryScale, PointElement, LineController, LineElement, Tooltip } from "chart.js";
import { rows } from "./data.js";

Chart.register(LinearScale, LogarithmicScale, CategoryScale, PointElement, LineController, LineElement, Tooltip);
const canvas = document.createElement("canvas");
canvas.width = 720;
canvas.height = 340;
document.querySelector("#chart").append(canvas);
new Chart(canvas, {
  type: "line",
  data: {
    labels: rows.map((row) => row.name),
    datasets: [
      {
        data: rows.map((row) => row.value),
        showLine: false,
        pointRadius: 8,
        pointBackgroundColor: rows.map((row) => row.colour),
      },
    ],
  },
  options: {
    animation: false,
    responsive: false,
    indexAxis: "y",
    scales: { x: { type: "logarithmic", min: 1e9, max: 1.4e12 }, y: { type: "category" } },
  },
});
