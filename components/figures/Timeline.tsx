import { timelineSeries } from "@/lib/series/timeline";
import { EventChart } from "./charts/EventChart";
import type { FigureProps } from "./figure-props";

/** Every dated event. */
export function Timeline(props: FigureProps) {
  return <EventChart id="timeline" series={timelineSeries(props.context.dataset)} {...props} />;
}
