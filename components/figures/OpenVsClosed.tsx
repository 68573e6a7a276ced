import { timelineSeries } from "@/lib/series/timeline";
import { EventChart } from "./charts/EventChart";
import type { FigureProps } from "./figure-props";

/** Events and forecast around open and closed models. */
export function OpenVsClosed(props: FigureProps) {
  return <EventChart id="open-vs-closed" series={timelineSeries(props.context.dataset, "open-vs-closed")} {...props} />;
}
