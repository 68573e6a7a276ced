import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { contextIn } from "@/lib/context/context";
import { carriersOf, datasetOf, editionIds, dataset as newestData } from "@/lib/dataset";
import { verdictGroups } from "@/lib/dataset/verdicts";
import { packageTables } from "@/lib/export/package-tables";
import { profileOf } from "@/lib/figures/carrier-profile";
import { figuresIn } from "@/lib/figures/catalogue";
import { factRows, factSentence } from "@/lib/figures/facts";
import { defaultOptions } from "@/lib/figures/options";
import { rowText } from "@/lib/figures/row-text";
import { rowsOfFigure } from "@/lib/figures/series";
import { show } from "@/lib/figures/shown";
import { storyStepsOf } from "@/lib/figures/story";
import { formatEdtf } from "@/lib/format/date";
import { formatInWords, formatNumber, formatQuantity } from "@/lib/format/number";
import { locales } from "@/lib/i18n/locales";
import { messagesOf } from "@/lib/i18n/translator";
import { outcomeSeries } from "@/lib/series/outcomes";
import { largestOfCarriers } from "@/lib/series/present";
import { allChanges } from "@/lib/share/change-entries";
import { factPageCount } from "@/lib/site/fact-pages";
import { pageWords } from "@/lib/site/page-words";
import { allPaths } from "./pages";

// No page shows a number that is not in the data, or worked out from it.

const NUMBER = /\d+(?:[.,]\d+)*/g;
const tokensOf = (text: string) => text.match(NUMBER) ?? [];

/** Words of a page's main part, tags taken out; lines of code are no facts. */
function wordsOf(html: string): string {
  const main = /<main[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1] ?? "";
  return main
    .replace(/<(script|style|template|textarea|pre)[\s\S]*?<\/\1>/g, " ")
    .replace(/<wbr ?\/?>/g, "")
    .replace(/<[^>]*>/g, " ")
    .replaceAll("\u2060", "");
}

/** Every number in the data files, as it is written there. */
function storedTokens(): string[] {
  return readdirSync("data")
    .filter((name) => name.endsWith(".json"))
    .flatMap((name) => tokensOf(readFileSync(`data/${name}`, "utf8")));
}

/** Every number the library writes from the data: facts, figures with what is worked out in them, dates, counts. */
function writtenTokens(): string[] {
  const texts: string[] = [];
  for (const locale of locales) {
    for (const edition of editionIds) {
      const dataset = datasetOf(edition);
      const context = contextIn(locale, dataset);
      const write = (row: Parameters<typeof rowText>[0]) => texts.push(...Object.values(rowText(row, context)));
      for (const fact of factRows(dataset)) {
        write(fact.row);
        texts.push(factSentence(fact, context));
      }
      for (const { quantity } of dataset.quantities) {
        texts.push(formatInWords(quantity, locale), formatQuantity(quantity, locale, "plain"));
      }
      for (const id of [...figuresIn(edition), "explore"] as const) {
        texts.push(...Object.values(show(id, context).words));
        for (const row of rowsOfFigure(dataset, id)) write(row);
        for (const row of rowsOfFigure(dataset, id, { ...defaultOptions, rows: "all" })) write(row);
      }
      for (const { id } of carriersOf(dataset)) texts.push(JSON.stringify(profileOf(id, context)));
      for (const source of dataset.sources) texts.push(formatEdtf(source.published, locale));
      for (const one of dataset.editions) {
        for (const date of [
          one.published,
          one.published.slice(0, 7),
          one.reaches,
          one.retoldFrom,
          one.checkedOn,
          one.nextCheck,
        ]) {
          if (date) texts.push(formatEdtf(date, locale));
        }
      }
      for (const { due, decided } of dataset.outcomes) {
        for (const date of [due, decided]) if (date) texts.push(formatEdtf(date, locale));
      }
      for (const { value, asOf } of dataset.assumptions)
        texts.push(formatNumber(value, locale), formatEdtf(asOf, locale));
      for (const page of ["home", "figures", "story", "sourceList"] as const) {
        texts.push(...Object.values(pageWords(page, context)));
      }
      // Formats in messages hold selectors such as =3, which are no numbers readers see; what they see is in the words.
      texts.push(JSON.stringify(messagesOf(locale, edition)));
    }
  }
  return texts.flatMap(tokensOf);
}

/** Numbers counted from the data: how many facts, sources, events, verdicts, pages and steps there are. */
function countedTokens(): string[] {
  const counts = editionIds.flatMap((edition) => {
    const dataset = datasetOf(edition);
    const facts = factRows(dataset);
    const { rows, counts: verdicts } = outcomeSeries(dataset);
    const steps = storyStepsOf(edition).map((_, index) => index + 1);
    return [
      dataset.sources.length,
      facts.length,
      rows.length,
      ...verdicts.map(({ count }) => count),
      ...Object.values(verdictGroups).map((group) =>
        verdicts
          .filter(({ verdict }) => (group as readonly string[]).includes(verdict))
          .reduce((sum, one) => sum + one.count, 0),
      ),
      ...steps,
      ...carriersOf(dataset).flatMap(({ id }) => [
        facts.filter(({ row }) => row.carriers.includes(id)).length,
        facts.filter(({ row }) => row.kind !== "not-stated" && row.carriers.includes(id)).length,
        rows.filter(({ carriers }) => carriers.includes(id)).length,
        dataset.models.filter(
          ({ released, organisation }) =>
            released &&
            (organisation === id || dataset.organisations.find((one) => one.id === organisation)?.parent === id),
        ).length,
      ]),
      ...dataset.sources.map(
        ({ id }) =>
          [...dataset.quantities, ...dataset.statements, ...dataset.events].filter(
            ({ source, alsoIn = [] }) => source.id === id || alsoIn.includes(id),
          ).length,
      ),
      largestOfCarriers(rowsOfFigure(dataset, "model-size")).length,
      ...packageTables(dataset).map(({ records }) => records.length),
    ];
  });
  const changed = allChanges().flatMap(({ added, overtaken, decided, open }) =>
    [added, overtaken, decided, open].map(({ length }) => length),
  );
  const pages = Array.from({ length: factPageCount }, (_, index) => index + 1);
  return [...counts, ...changed, ...pages].map(String);
}

/** Numbers of an axis: powers of ten, and round steps of a scale from zero. */
function axisTokens(): string[] {
  const powers = Array.from({ length: 16 }, (_, power) => 10 ** power);
  const years = Array.from({ length: 10 }, (_, index) => 2020 + index);
  const steps = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 12, 15, 20, 25, 30, 40, 45, 50, 60, 75, 80, 100];
  const forms = (value: number) => [String(value), value.toLocaleString("en")];
  return [...powers, ...years, ...steps].flatMap(forms);
}

test("no page shows a number that is not in the data or worked out from it", () => {
  const known = new Set([...storedTokens(), ...writtenTokens(), ...countedTokens(), ...axisTokens()]);
  expect(known.has("4711"), "a number nobody knows would pass").toBe(false);
  expect(newestData.sources.length).toBeGreaterThan(100);
  const strays = new Map<string, string[]>();
  for (const path of allPaths()) {
    // The scenario works its numbers out from what the reader assumes; tests/lib/series/scenario.test.ts holds them.
    if (path.endsWith("/scenario")) continue;
    for (const token of tokensOf(wordsOf(readFileSync(`out${path}.html`, "utf8")))) {
      if (!known.has(token)) strays.set(token, [...(strays.get(token) ?? []), path]);
    }
  }
  expect([...strays].map(([token, paths]) => `${token}: ${[...new Set(paths)].slice(0, 3).join(" ")}`)).toEqual([]);
});

test("no page shows a sentence with a gap where a word or number should be", () => {
  const GAP =
    /\(\s*\)|（\s*）|\b(?:as of|due|by|of|to) \)|（(?:時点|期限)）|\{[\w.-]+\}|\b(?:undefined|NaN|null)\b|\[object/;
  const gaps = allPaths().flatMap((path) => {
    const words = wordsOf(readFileSync(`out${path}.html`, "utf8")).replace(/\s+/g, " ");
    const found = GAP.exec(words);
    return found ? [`${path}: ${words.slice(Math.max(0, found.index - 60), found.index + 40)}`] : [];
  });
  expect(gaps).toEqual([]);
});
