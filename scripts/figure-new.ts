import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { type Measure, measures } from "@/lib/dataset/vocabulary";
import { locales } from "@/lib/i18n/locales";

// npm run figure:new -- <id> <measure>: a figure of one measure, to be made one's own: its folder and its line in the
// catalogue. Its test fails until its words are written.
const CATALOGUE = "lib/figures/catalogue.ts";

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

const [id = "", measure = ""] = process.argv.slice(2);
if (!/^[a-z]+(-[a-z0-9]+)*$/.test(id)) {
  fail(`figure:new: id: "${id}" is no address: write lower-case words joined by hyphens, e.g. public-money`);
}
if (!measures.includes(measure as Measure)) {
  fail(`figure:new: measure: "${measure}" is unknown: write one of ${measures.join(", ")}`);
}
const folder = `lib/figures/${id}`;
if (existsSync(folder)) fail(`${folder}: (folder): is there already: choose another id`);

const pascal = id.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase());
const camel = pascal.charAt(0).toLowerCase() + pascal.slice(1);

const files: Record<string, string> = {
  "series.ts": `import type { Dataset } from "@/lib/dataset";
import { type Row, rowsOfMeasure } from "@/lib/series/row";

/** What the data set states of ${measure}, and what it leaves out. */
export function ${camel}Series(dataset: Dataset): { rows: Row[]; notStated: Row[] } {
  return rowsOfMeasure(dataset, "${measure}");
}
`,
  "figure.ts": `import { defineFigure } from "../figure";
import en from "./en.json" with { type: "json" };
import ja from "./ja.json" with { type: "json" };
import { ${camel}Series } from "./series";

/** What is stated of ${measure}. */
export const ${camel} = defineFigure({
  id: "${id}",
  words: { ja, en },
  controls: ["scale"],
  panels: (dataset, { scale }) => {
    const { rows, notStated } = ${camel}Series(dataset);
    const unit = rows[0]?.quantity?.unit ?? "times";
    return [{ kind: "chart", rows, unit, scale, notStated: { rows: notStated, lines: "one" } }];
  },
  values: ({ dataset }, { scale }) => ({ count: ${camel}Series(dataset).rows.length, scale }),
});
`,
  [`${id}.test.ts`]: `import { describe, expect, it } from "vitest";
import { dataset } from "@/lib/dataset";
import { checkFigure } from "@/tests/figure";
import { ${camel}Series } from "./series";

describe("${id}", () => {
  checkFigure("${id}");

  it("has the numbers of ${measure}, smallest first", () => {
    const stated = dataset.quantities.filter((fact) => fact.measure === "${measure}");
    const { rows } = ${camel}Series(dataset);
    expect(rows).toHaveLength(stated.length);
    const lowers = rows.map(({ quantity }) => quantity?.lower ?? 0);
    expect(lowers).toEqual([...lowers].sort((a, b) => a - b));
  });
});
`,
};
for (const locale of locales) {
  files[`${locale}.json`] =
    `${JSON.stringify({ short: `[${id}]`, title: "[finding]", subtitle: "[unit, scale]", note: "[note]" }, null, 2)}\n`;
}

mkdirSync(folder);
for (const [name, text] of Object.entries(files)) writeFileSync(`${folder}/${name}`, text);
const catalogue = readFileSync(CATALOGUE, "utf8")
  .replace(/^(?=\/\*\* Every figure)/m, `import { ${camel} } from "./${id}/figure";\n\n`)
  .replace(/\n\] as const satisfies/, `\n  ${camel},$&`);
writeFileSync(CATALOGUE, catalogue);
console.log(`${folder} written and listed in ${CATALOGUE}. Now write its words, then npm run format and npm run unit;
look at the pictures, then npm run snapshots.`);
