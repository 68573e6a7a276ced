"use client";

import { CartesianGrid, LabelList, Scatter, ScatterChart, Tooltip, XAxis, YAxis } from "recharts";
import { rows, title } from "./rows";

export default function Page() {
  return (
    <main>
      <h1>{title}</h1>
      <ScatterChart width={720} height={340} margin={{ left: 120, right: 80 }}>
        <CartesianGrid />
        <XAxis type="number" dataKey="value" scale="log" domain={[1e9, 1.4e12]} />
        <YAxis type="category" dataKey="name" allowDuplicatedCategory={false} />
        <Tooltip />
        <Scatter data={rows} fill="#1d5fbf" isAnimationActive={false}>
          <LabelList dataKey="label" position="right" />
        </Scatter>
      </ScatterChart>
    </main>
  );
}
