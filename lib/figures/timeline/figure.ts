import { timelineSeries } from "@/lib/series/events";
import { eventPanels, eventValues } from "../events";
import { defineFigure } from "../figure";
import en from "./en.json" with { type: "json" };
import ja from "./ja.json" with { type: "json" };

/** Every dated event. */
export const timeline = defineFigure({
  id: "timeline",
  words: { ja, en },
  controls: [],
  panels: (dataset) => eventPanels(timelineSeries(dataset), dataset.editions.length === 1),
  values: (context) => eventValues(timelineSeries(context.dataset), context),
});
