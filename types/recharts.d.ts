// Without the chart's container, so that what is no component can be had where React has no context (server components).
declare module "recharts/lib/util/scale/getNiceTickValues.js" {
  export { getNiceTickValues } from "recharts";
}
