import type { DrawPicture } from "@/lib/office/refresh/pictures";
import { ownScript } from "../own-script";
import { retry } from "../retry";
import type { DeckResult, DeckTask, OnProgress } from "./deck-tasks";
import { type FromWorker, type ToWorker, UnreadableFileError } from "./worker-messages";

/** Address of the worker's script, put in by publish/steps/scripts.ts; empty where pages are not published. */
const script = process.env.DECK_WORKER ?? "";

/** The worker could not be started; the work is done in the page. */
class NoWorkerError extends Error {}

/** Loads what draws a picture of ours anew. */
type LoadDrawing = () => Promise<DrawPicture>;

function runInWorker(
  task: DeckTask,
  onProgress: OnProgress,
  signal: AbortSignal,
  loadDrawing: LoadDrawing,
): Promise<unknown> {
  let worker: Worker;
  try {
    if (!script) throw new NoWorkerError();
    worker = new Worker(ownScript(script) as string);
  } catch {
    return Promise.reject(new NoWorkerError());
  }
  const tell = (message: ToWorker) => worker.postMessage(message);
  return new Promise((resolve, reject) => {
    let isReady = false;
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
    worker.addEventListener("error", (event) => {
      event.preventDefault();
      reject(isReady ? new Error(event.message) : new NoWorkerError());
    });
    worker.addEventListener("message", async ({ data }: MessageEvent<FromWorker>) => {
      if ("ready" in data) {
        isReady = true;
        tell({ task });
      } else if ("draw" in data) {
        const picture = await retry(loadDrawing).then(
          (drawPicture) => drawPicture(...data.request),
          // biome-ignore lint/plugin: the report names each picture that could not be drawn
          () => null,
        );
        tell({ drawn: data.draw, picture });
      } else if ("result" in data) resolve(data.result);
      else if ("failed" in data)
        reject(data.unreadable ? new UnreadableFileError(data.failed) : new Error(data.failed));
      else onProgress(data.done, data.total);
    });
  }).finally(() => worker.terminate());
}

async function runInPage(
  task: DeckTask,
  onProgress: OnProgress,
  signal: AbortSignal,
  loadDrawing: LoadDrawing,
): Promise<unknown> {
  const [{ runTask }, drawPicture] = await Promise.all([retry(() => import("./deck-tasks")), retry(loadDrawing)]);
  const report: OnProgress = (done, total) => {
    signal.throwIfAborted();
    onProgress(done, total);
  };
  const result = await runTask(task, report, drawPicture);
  signal.throwIfAborted();
  return result;
}

/** Does a task beside the page, so that the page stays alive; in the page where a worker cannot be started. */
export async function runBeside<T extends DeckTask>(
  task: T,
  onProgress: OnProgress,
  signal: AbortSignal,
  loadDrawing: LoadDrawing,
): Promise<DeckResult<T>> {
  const result = await runInWorker(task, onProgress, signal, loadDrawing).catch((error: unknown) => {
    if (error instanceof NoWorkerError) return runInPage(task, onProgress, signal, loadDrawing);
    throw error;
  });
  return result as DeckResult<T>;
}
