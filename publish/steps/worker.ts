import { build } from "esbuild";
import { inEveryLocale, type Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { pagePath } from "@/lib/site/address";
import { forBrowsers } from "../for-browsers";
import { type Step, withFiles } from "../site";

const STYLE =
  "body{font:1rem/1.7 system-ui,sans-serif;max-width:40rem;margin:0 auto;padding:3rem 1.25rem}h1{font-size:1.5rem;line-height:1.4}h2{font-size:1.1rem;margin-top:2rem}h2:not(:has(+ul>li)){display:none}";

/** What readers get for a page never seen when there is no network, in the language of its address; the worker fills the list. */
function offlineHtml(locale: Locale): string {
  const t = translator(locale);
  const home = pagePath(locale, { page: "home" });
  return `<!doctype html><html lang="${locale}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>${t("offline.title")}</title><style>${STYLE}</style><main><h1>${t("offline.title")}</h1><p>${t("offline.lead")}</p><p><a href="">${t("offline.again")}</a> · <a href="${home}">${t("offline.home")}</a></p><h2>${t("offline.kept")}</h2><ul></ul></main></html>`;
}

async function bundleWorker(): Promise<string> {
  const { outputFiles } = await build({
    ...forBrowsers,
    entryPoints: ["lib/browser/worker/service-worker.ts"],
    format: "iife",
    write: false,
    define: {
      ...forBrowsers.define,
      OFFLINE_HTML: JSON.stringify(inEveryLocale(offlineHtml)),
    },
  });
  return outputFiles[0]?.text ?? "";
}

/** Bundles the service worker into the site. */
export const addWorker: Step = (site) => withFiles(site, [["service-worker.js", bundleWorker]]);
