import { defineElements } from "@/components/site/elements";
import { type PageLabels, startPage } from "@/components/site/start-page";
import { type EarlyEvent, isForMark, receiverOf } from "./events";
import { hydrateWhenTouched } from "./islands";
import { replay } from "./replay";

const { events } = window.early;

/** Takes the events out of the list that a question is true of. */
function take(question: (event: EarlyEvent) => boolean): EarlyEvent[] {
  const all = events.splice(0);
  events.push(...all.filter((event) => !question(event)));
  return all.filter(question);
}

const isForElement = (event: EarlyEvent) => receiverOf(event)?.matches(":not(:defined)") ?? false;

const forElements = take(isForElement);
defineElements();
replay(forElements);

const labels = document.querySelector<HTMLElement>("[data-page-labels]")?.dataset.pageLabels;
const texts = labels ? (JSON.parse(labels) as PageLabels) : undefined;
if (texts) {
  startPage(texts);
  replay(take(isForMark));
}
hydrateWhenTouched(take, texts?.failed);
// For those who wait for it, such as tests.
document.documentElement.dataset.ready = "";
