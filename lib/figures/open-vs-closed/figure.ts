import { timelineSeries } from "@/lib/series/events";
import { eventPanels, eventValues } from "../events";
import { defineFigure } from "../figure";
import en from "./en.json" with { type: "json" };
import ja from "./ja.json" with { type: "json" };

/** Events and forecast around open and closed models. */
export const openVsClosed = defineFigure({
  id: "open-vs-closed",
  words: { ja, en },
  controls: [],
  panels: (dataset) => eventPanels(timelineSeries(dataset, "open-vs-closed"), dataset.editions.length === 1),
  values: (context) => eventValues(timelineSeries(context.dataset, "open-vs-closed"), context),
});
