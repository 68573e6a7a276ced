import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatProblem } from "@/lib/dataset/problem";
import { readDataFiles } from "@/lib/dataset/read";
import { validate } from "@/lib/dataset/validate";

// biome-ignore lint/suspicious/noExplicitAny: tests break the data on purpose
type Loose = any;

function problemsAfter(change: (files: Record<string, Loose>) => void): string[] {
  const files = structuredClone(readDataFiles("data")) as Record<string, Loose>;
  change(files);
  return validate(files).problems.map(formatProblem);
}

describe("bad data", () => {
  it.each<[string, (files: Record<string, Loose>) => void, RegExp]>([
    [
      "unknown id",
      ({ quantities }) => {
        quantities.json.quantities[0].subject = "kdi";
      },
      /^data\/quantities\.json: quantities\[0\]\.subject: "kdi" is unknown: use one of/,
    ],
    [
      "lower over upper",
      ({ quantities }) => {
        quantities.json.quantities[10].quantity.lower = 99_999;
      },
      /^data\/quantities\.json: quantities\[10\]\.quantity\.lower: 99999 is greater than upper 9999: swap/,
    ],
    [
      "stake over 100 %",
      ({ quantities }) => {
        Object.assign(quantities.json.quantities[0].quantity, { lower: 153.4, upper: 153.4, value: 153.4 });
      },
      /^data\/quantities\.json: quantities\[0\]\.quantity\.upper: a share of 153\.4 % is over 100 %/,
    ],
    [
      "bad EDTF",
      ({ events }) => {
        events.json.events[0].date = "summer 2023";
      },
      /^data\/events\.json: events\[0\]\.date: is not an EDTF level 1 date: write e\.g\./,
    ],
    [
      "missing translation",
      ({ statements }) => {
        delete statements.json.statements[3].text.en;
      },
      /^data\/statements\.json: statements\[3\]\.text\.en: .*: add the missing English text$/,
    ],
    [
      "duplicate id",
      ({ statements }) => {
        statements.json.statements[1].id = statements.json.statements[0].id;
      },
      /^data\/statements\.json: statements\[1\]\.id: "kddi-base-model" is already used at .*: give it another id/,
    ],
    [
      "a point made of a range",
      ({ quantities }) => {
        quantities.json.quantities[10].quantity.value = 5000;
      },
      /makes a point of a vague number/,
    ],
    [
      "misspelt key",
      ({ organisations }) => {
        organisations.json.organisations[0].sumary = "";
      },
      /^data\/organisations\.json: organisations\[0\]: .*sumary.*: remove sumary or correct its spelling/,
    ],
    [
      "a file that is gone",
      (files) => {
        delete files.models;
      },
      /^data\/models\.json: \(file\): is missing/,
    ],
  ])("%s", (_, change, expected) => {
    expect(problemsAfter(change)).toEqual(expect.arrayContaining([expect.stringMatching(expected)]));
  });

  it("reports everything at once", () => {
    const problems = problemsAfter(({ events, quantities, statements }) => {
      events.json.events[0].date = "soon";
      delete statements.json.statements[0].text.ja;
      quantities.json.quantities[10].quantity.lower = 99_999;
      quantities.json.quantities[0].saidBy = "nobody";
    });
    expect(problems).toHaveLength(4);
  });

  it("never throws, whatever is broken, and always names a file and a path", () => {
    const files = readDataFiles("data") as Record<string, Loose>;
    // There may be none to break.
    files.corrections.json.corrections.push({
      id: "c",
      fact: "tsuzumi-params",
      field: "quantity.upper",
      from: 8e9,
      to: 7e9,
      why: { ja: "理由", en: "why" },
      when: "2026-12-01",
    });
    const names = Object.keys(files);
    const junk = fc.oneof(fc.constant(null), fc.constant([]), fc.string(), fc.integer(), fc.constant({}));
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.nat(), fc.nat(), junk, (name, rowAt, keyAt, value) => {
        const broken = structuredClone(files);
        const lists = Object.values(broken[name].json).filter(Array.isArray) as Loose[][];
        const list = lists[keyAt % lists.length] as Loose[];
        const row = list[rowAt % list.length];
        const keys = Object.keys(row);
        row[keys[keyAt % keys.length] as string] = value;
        const { problems, dataset } = validate(broken);
        expect(dataset === null).toBe(problems.length > 0);
        for (const problem of problems) {
          expect(formatProblem(problem)).toMatch(/^data\/[a-z-]+\.json: [^:]+: .+: .+$/);
        }
      }),
      { numRuns: 300 },
    );
  });
});
