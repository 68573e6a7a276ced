import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { installDom } from "./dom";

installDom();
const { createElement } = await import("react");
const { FigureBody } = await import("@/components/figures/FigureBody");
const { datasetOf, editionIds } = await import("@/lib/dataset");
const { figuresIn } = await import("@/lib/figures/catalogue");
const { defaultOptions } = await import("@/lib/figures/options");
const { figureContext } = await import("@/lib/figures/context");
const { locales } = await import("@/lib/i18n/locales");
const { fragmentFolder } = await import("@/lib/prerendered/folder");
const { mountToHtml } = await import("./mount");
const { minify } = await import("./minify");

rmSync(fragmentFolder, { recursive: true, force: true });
const started = Date.now();
let drawn = 0;
for (const locale of locales) {
  for (const edition of editionIds) {
    const dataset = datasetOf(edition);
    const folder = `${fragmentFolder}/${locale}${dataset.folder}`;
    mkdirSync(folder, { recursive: true });
    const context = figureContext(locale, dataset);
    const ids = dataset.folder ? figuresIn(edition) : ([...figuresIn(edition), "explore"] as const);
    for (const id of ids) {
      const html = await mountToHtml(createElement(FigureBody, { id, context, options: defaultOptions }));
      writeFileSync(`${folder}/${id}.html`, minify(html));
      drawn += 1;
    }
  }
}
console.log(`${drawn} figures drawn in ${((Date.now() - started) / 1000).toFixed(1)} s`);
process.exit(0);
