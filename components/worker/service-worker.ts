/// <reference lib="webworker" />
import { ExpirationPlugin } from "workbox-expiration";
import { registerRoute, setCatchHandler } from "workbox-routing";
import { CacheFirst, NetworkFirst, StaleWhileRevalidate } from "workbox-strategies";

declare const self: ServiceWorkerGlobalScope;
/** Put in by scripts/finish: what a reader without network gets for a page never seen. */
declare const OFFLINE_HTML: string;

const PAGES = "pages";
const SCRIPTS = "scripts";
const FILES = "files";
const PATIENCE_SECONDS = 4;

const atMost = (maxEntries: number) => [new ExpirationPlugin({ maxEntries, purgeOnQuotaError: true })];
const pages = new NetworkFirst({
  cacheName: PAGES,
  networkTimeoutSeconds: PATIENCE_SECONDS,
  plugins: atMost(200),
  // The page is the same whatever the reader's settings in the query say.
  matchOptions: { ignoreSearch: true },
});
const scripts = new CacheFirst({ cacheName: SCRIPTS, plugins: atMost(120) });
const files = new StaleWhileRevalidate({ cacheName: FILES, plugins: atMost(120) });

const isOwn = (url: URL) => url.origin === self.location.origin;
// The network comes first for pages, so a new version shows at the next visit; scripts have their hash in the name.
registerRoute(({ request, url }) => request.mode === "navigate" && isOwn(url), pages);
registerRoute(({ url }) => isOwn(url) && url.pathname.includes("/_islands/"), scripts);
registerRoute(
  ({ request, url }) => request.method === "GET" && isOwn(url) && /\.(?:svg|png|json)$/.test(url.pathname),
  files,
);
setCatchHandler(async ({ request }) =>
  request.mode === "navigate"
    ? new Response(OFFLINE_HTML, { status: 503, headers: { "Content-Type": "text/html; charset=utf-8" } })
    : Response.error(),
);

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

// The first page was loaded before this worker was there; it tells what it is made of.
self.addEventListener("message", (event) => {
  const urls: unknown = event.data?.seen;
  if (!Array.isArray(urls)) return;
  event.waitUntil(
    Promise.all(
      urls.map(async (text) => {
        const url = new URL(String(text), self.location.href);
        if (!isOwn(url)) return;
        const isScript = url.pathname.includes("/_islands/");
        if (!isScript && url.pathname !== new URL(String(urls[0]), self.location.href).pathname) return;
        const cache = await caches.open(isScript ? SCRIPTS : PAGES);
        if (!(await cache.match(url.href))) await cache.add(url.href);
      }),
    ).then(() => event.source?.postMessage({ kept: urls.length })),
  );
});
