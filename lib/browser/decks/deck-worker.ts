/// <reference lib="webworker" />
import type { DrawPicture } from "@/lib/office/refresh/pictures";
import { type DeckTask, runTask } from "./deck-tasks";
import { type FromWorker, isUnreadable, type ToWorker } from "./worker-messages";

declare const self: DedicatedWorkerGlobalScope;

const say = (message: FromWorker) => self.postMessage(message);

/** Pictures the page has been asked for. */
const asked = new Map<number, (picture: Uint8Array | null) => void>();
let last = 0;

const drawPicture: DrawPicture = (...request) =>
  new Promise((resolve) => {
    last += 1;
    asked.set(last, resolve);
    say({ draw: last, request });
  });

async function work(task: DeckTask): Promise<void> {
  try {
    say({ result: await runTask(task, (done, total) => say({ done, total }), drawPicture) });
  } catch (error) {
    say({ failed: String(error), unreadable: isUnreadable(error) });
  }
}

self.addEventListener("message", ({ data }: MessageEvent<ToWorker>) => {
  if ("task" in data) work(data.task);
  else {
    asked.get(data.drawn)?.(data.picture);
    asked.delete(data.drawn);
  }
});
say({ ready: true });
