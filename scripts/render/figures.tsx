import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { installDom } from "./dom";

installDom();
const { createElement } = await import("react");
const { FigureBody } = await import("@/components/figures/FigureBody");
const { dataset, datasetOf, editionIds } = await import("@/lib/dataset");
const { figuresIn } = await import("@/lib/figures/catalogue");
const { defaultOptions } = await import("@/lib/figures/options");
const { figureContext } = await import("@/lib/figures/context");
const { locales } = await import("@/lib/i18n/locales");
const { fragmentFolder } = await import("@/lib/prerendered/folder");
const { basePath, siteUrl } = await import("@/lib/site/address");
const { factOrder } = await import("@/lib/site/fact-pages");
const { codeHash, dataHash, keeper } = await import("./kept");
const { mountToHtml } = await import("./mount");
const { minify } = await import("./minify");

rmSync(fragmentFolder, { recursive: true, force: true });
const started = Date.now();
// Links to facts hang on the page each stands on.
const code = codeHash([siteUrl, basePath, factOrder.join()]);
const { keep, tidy } = keeper(".cache/drawn/figures");
for (const of of [dataset, ...editionIds.map((edition) => datasetOf(edition, true))]) {
  const known = dataHash(of);
  for (const locale of locales) {
    const folder = `${fragmentFolder}/${locale}${of.folder}`;
    mkdirSync(folder, { recursive: true });
    const context = figureContext(locale, of);
    const ids = of.folder ? figuresIn(of.edition) : ([...figuresIn(of.edition), "explore"] as const);
    for (const id of ids) {
      const html = await keep([code, known, locale, id], async () =>
        minify(await mountToHtml(createElement(FigureBody, { id, context, options: defaultOptions }))),
      );
      writeFileSync(`${folder}/${id}.html`, html);
    }
  }
}
const { made, all } = tidy();
console.log(`${made} of ${all} figures drawn in ${((Date.now() - started) / 1000).toFixed(1)} s, the others kept`);
process.exit(0);
