/// <reference lib="webworker" />
import { ExpirationPlugin } from "workbox-expiration";
import { registerRoute, setCatchHandler } from "workbox-routing";
import { CacheFirst, NetworkFirst } from "workbox-strategies";
import type { Locale } from "@/lib/i18n/locales";
import { localeOfPath, pageKey } from "./page-key";

declare const self: ServiceWorkerGlobalScope;
/** Put in by publish/steps/worker.ts: by language, what a reader without network gets for a page never seen. */
declare const OFFLINE_HTML: Record<Locale, string>;

const PAGES = "pages";
const SCRIPTS = "scripts";
const FILES = "files";
const PATIENCE_SECONDS = 4;
/** Pages named to a reader who asks for one that is not kept. */
const MOST_NAMED = 20;

const atMost = (maxEntries: number) => new ExpirationPlugin({ maxEntries, purgeOnQuotaError: true });
const pages = new NetworkFirst({
  cacheName: PAGES,
  networkTimeoutSeconds: PATIENCE_SECONDS,
  plugins: [
    atMost(200),
    {
      cacheKeyWillBeUsed: async ({ request }) => pageKey(request.url),
      // A host that adds a slash answers without a page first.
      cacheWillUpdate: async ({ response }) => (response.status === 200 ? response : null),
    },
  ],
});
const scripts = new CacheFirst({ cacheName: SCRIPTS, plugins: [atMost(120)] });
// The search index and pictures are as new as the page that asks for them.
const files = new NetworkFirst({
  cacheName: FILES,
  networkTimeoutSeconds: PATIENCE_SECONDS,
  plugins: [atMost(120)],
});

const isOwn = (url: URL) => url.origin === self.location.origin;
const isScript = (url: URL) => url.pathname.includes("/_islands/");
// The network comes first for pages, so a new version shows at the next visit; scripts have their hash in the name.
registerRoute(({ request, url }) => request.mode === "navigate" && isOwn(url), pages);
registerRoute(({ url }) => isOwn(url) && isScript(url), scripts);
registerRoute(
  ({ request, url }) => request.method === "GET" && isOwn(url) && /\.(?:svg|png|json)$/.test(url.pathname),
  files,
);

/** Links to the pages kept in a language, newest first, as list items. */
async function keptPages(locale: Locale): Promise<string> {
  const cache = await caches.open(PAGES);
  const requests = (await cache.keys()).filter(({ url }) => localeOfPath(new URL(url).pathname) === locale).reverse();
  const items = await Promise.all(
    requests.slice(0, MOST_NAMED).map(async (request) => {
      const html = await (await cache.match(request))?.text();
      // As it stands in the page of ours, so it is text safe in HTML.
      const title = /<title>([^<]+)<\/title>/.exec(html ?? "")?.[1];
      return title ? `<li><a href="${new URL(request.url).pathname}">${title}</a></li>` : "";
    }),
  );
  return items.join("");
}

setCatchHandler(async ({ request, url }) => {
  if (request.mode !== "navigate") return Response.error();
  const locale = localeOfPath(url.pathname);
  const list = await keptPages(locale);
  return new Response(
    OFFLINE_HTML[locale].replace("<ul></ul>", () => `<ul>${list}</ul>`),
    {
      status: 503,
      headers: { "Content-Type": "text/html; charset=utf-8" },
    },
  );
});

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

/** Keeps a file under a key, unless one is kept already that stays as it is. */
async function keep(name: string, key: string, address: string, isFresh: boolean): Promise<void> {
  const cache = await caches.open(name);
  if (!isFresh && (await cache.match(key))) return;
  const response = await fetch(address, { cache: isFresh ? "no-cache" : "default" });
  if (!response.ok) return;
  // A page that was redirected on its way must not be told so, or the browser refuses it later.
  const { status, headers } = response;
  await cache.put(key, new Response(await response.blob(), { status, headers }));
}

// The first page was loaded before this worker was there; it tells what it is made of, the page itself first.
self.addEventListener("message", (event) => {
  const { page, scripts: used, index } = (event.data ?? {}) as { page?: string; scripts?: string[]; index?: string };
  if (!page || !Array.isArray(used)) return;
  const own = used.map((text) => new URL(text, self.location.href)).filter((url) => isOwn(url) && isScript(url));
  event.waitUntil(
    Promise.all([
      keep(PAGES, pageKey(new URL(page, self.location.href).href), page, false),
      ...own.map(({ href }) => keep(SCRIPTS, href, href, false)),
      ...(index ? [keep(FILES, new URL(index, self.location.href).href, index, true)] : []),
    ]).then(() => event.source?.postMessage({ kept: used.length + 1 })),
  );
});
