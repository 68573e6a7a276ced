import { attachMarkLayer } from "./mark-layer/attach";
import { keepForOffline } from "./offline";

/** What the behaviours of a page say. */
export type PageLabels = Parameters<typeof attachMarkLayer>[0] & {
  /** When something a reader turned to does not come. */
  failed: string;
};

/**
 * What every page does beside its islands, without React: details and keyboard on marks, the page kept for offline.
 * @returns a function that takes the details away again
 */
export function startPage(labels: PageLabels): () => void {
  // The worker's own file must not compete with the page for the network.
  if (document.readyState === "complete") keepForOffline();
  else window.addEventListener("load", () => keepForOffline(), { once: true });
  return attachMarkLayer(labels);
}
