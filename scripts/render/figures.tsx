import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { installDom } from "./dom";

installDom();
const { createElement } = await import("react");
const { FigureBody } = await import("@/components/figures/FigureBody");
const { figureIds } = await import("@/lib/figures/catalogue");
const { defaultOptions } = await import("@/lib/figures/options");
const { figureContext } = await import("@/lib/figures/context");
const { locales } = await import("@/lib/i18n/locales");
const { fragmentFolder } = await import("@/lib/prerendered/folder");
const { mountToHtml } = await import("./mount");
const { minify } = await import("./minify");

rmSync(fragmentFolder, { recursive: true, force: true });
const started = Date.now();
for (const locale of locales) {
  mkdirSync(`${fragmentFolder}/${locale}`, { recursive: true });
  const context = figureContext(locale);
  for (const id of [...figureIds, "explore"] as const) {
    const html = await mountToHtml(createElement(FigureBody, { id, context, options: defaultOptions }));
    writeFileSync(`${fragmentFolder}/${locale}/${id}.html`, minify(html));
  }
}
console.log(
  `${(figureIds.length + 1) * locales.length} figures drawn in ${((Date.now() - started) / 1000).toFixed(1)} s`,
);
process.exit(0);
