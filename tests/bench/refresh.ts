import { contextIn } from "@/lib/context/context";
import { datasetOf, editionIds } from "@/lib/dataset";
import { figuresIn } from "@/lib/figures/catalogue";
import { showAll } from "@/lib/figures/shown";
import { makeDeck } from "@/lib/office/deck/deck";
import { refreshDeck } from "@/lib/office/refresh/refresh";
import { isShort, stateMeasured } from "./rounds";

// npm run bench:refresh: time and memory of bringing decks of 20 and 200 slides to the newest edition, as a ratio.
const [first = ""] = editionIds;
const context = contextIn("ja", datasetOf(first));
const ids = figuresIn(first);

async function measure(slides: number) {
  const figures = Array.from({ length: slides }, (_, place) => ids[place % ids.length] as (typeof ids)[number]);
  const bytes = await makeDeck({ context, figures: showAll(figures, context) });
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const started = performance.now();
  let most = before;
  const { parts, bytes: made } = await refreshDeck({
    bytes,
    onProgress: () => {
      most = Math.max(most, process.memoryUsage().heapUsed);
    },
  });
  const ms = performance.now() - started;
  const refreshed = parts.filter(({ outcome }) => outcome === "refreshed").length;
  console.log(
    `${slides} slides, ${(bytes.length / 1e6).toFixed(1)} MB → ${(made.length / 1e6).toFixed(1)} MB: ${ms.toFixed(0)} ms, ${(ms / slides).toFixed(1)} ms a slide, ${((most - before) / 1e6).toFixed(0)} MB heap, ${refreshed} parts refreshed`,
  );
  return ms / slides;
}

const [few, many] = isShort ? [2, 4] : [20, 200];
console.log(stateMeasured());
await measure(few);
const small = await measure(few);
const large = await measure(many);
console.log(`a slide of ${many} against a slide of ${few}: ${(large / small).toFixed(2)}×`);
