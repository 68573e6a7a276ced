import { defineElements } from "@/lib/browser/elements/define";
import { ownElements } from "@/lib/browser/elements/tags";
import { type PageLabels, startPage } from "@/lib/browser/start-page";
import { type EarlyEvent, isForMark, receiverOf } from "./events";
import { hydrateWhenTouched } from "./islands";
import { replay } from "./replay";
import { tell } from "./tell";

const { events } = window.early;

/** Takes the events out of the list that a question is true of. */
function take(question: (event: EarlyEvent) => boolean): EarlyEvent[] {
  const all = events.splice(0);
  events.push(...all.filter((event) => !question(event)));
  return all.filter(question);
}

/** Gives the page's own elements what was meant for those that are there by now. */
const replayForElements = () =>
  replay(
    take((event) => {
      const receiver = receiverOf(event);
      return receiver?.matches(ownElements) === true && receiver.matches(":defined");
    }),
  );

const areDefined = defineElements();
replayForElements();

const labels = document.querySelector<HTMLElement>("[data-page-labels]")?.dataset.pageLabels;
const texts = labels ? (JSON.parse(labels) as PageLabels) : undefined;
if (texts) {
  startPage(texts);
  replay(take(isForMark));
}
hydrateWhenTouched(take, texts?.failed);
areDefined.then(replayForElements).catch((error) => {
  for (const element of document.querySelectorAll(`:is(${ownElements}):not(:defined)`)) tell(element, texts?.failed);
  throw error;
});
// For those who wait for it, such as tests.
document.documentElement.dataset.ready = "";
