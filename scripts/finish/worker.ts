import { join } from "node:path";
import { build } from "esbuild";
import { locales } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { forBrowsers } from "./for-browsers";

/** What readers get for a page never seen when there is no network, in both languages. */
function offlineHtml(): string {
  const parts = locales.map((locale) => {
    const t = translator(locale);
    return `<section lang="${locale}"><h1>${t("offline.title")}</h1><p>${t("offline.lead")}</p></section>`;
  });
  return `<!doctype html><html lang="${locales[0]}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>${translator(locales[0])("offline.title")}</title>${parts.join("")}</html>`;
}

/** Bundles the service worker into the export. @param out folder of the export */
export async function buildWorker(out: string): Promise<void> {
  await build({
    ...forBrowsers,
    entryPoints: ["components/worker/service-worker.ts"],
    outfile: join(out, "service-worker.js"),
    format: "iife",
    define: {
      ...forBrowsers.define,
      OFFLINE_HTML: JSON.stringify(offlineHtml()),
    },
  });
}
