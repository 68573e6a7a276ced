import { basePath } from "@/lib/site/address";
import { searchTag } from "./elements/tags";
import { ownScript } from "./own-script";

/** Path of the worker that keeps seen pages for times without network. */
const workerPath = `${basePath}/service-worker.js`;

async function startWorker(): Promise<void> {
  await navigator.serviceWorker.register(ownScript(workerPath), { scope: `${basePath}/` });
  const { active } = await navigator.serviceWorker.ready;
  const resources = performance.getEntriesByType("resource").map(({ name }) => name);
  const search = document.querySelector<HTMLElement>(searchTag);
  active?.postMessage({
    page: window.location.href.split("#")[0],
    scripts: [...new Set(resources)],
    index: search?.dataset.index,
  });
}

/** Starts the service worker and lets it keep this page; does nothing where there is none. */
export async function keepForOffline(): Promise<void> {
  if (process.env.NODE_ENV !== "production" || !("serviceWorker" in navigator)) return;
  // biome-ignore lint/plugin: nobody has asked for it, and without a worker the site works as before, only not offline
  await startWorker().catch(() => {});
}
