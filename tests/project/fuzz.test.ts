import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { readDataFiles } from "@/lib/dataset/read";
import { type FileName, fileNames } from "@/lib/dataset/schema";
import { type RawFile, validate } from "@/lib/dataset/validate";
import { stateChoices } from "@/lib/state/choices";
import { formatQuery, parseQuery } from "@/lib/state/query";
import { siteFields } from "@/lib/state/site-fields";
import { article as dataset } from "@/tests/article";

const fields = siteFields(stateChoices(dataset));
const keys = [...Object.keys(fields), "__proto__", "constructor", "toString"];

/** Query strings a careless or hostile hand may write. */
const query = fc.oneof(
  fc.string({ unit: "binary" }),
  fc
    .array(
      fc.tuple(
        fc.oneof(fc.constantFrom(...keys), fc.string()),
        fc.oneof(
          fc.string({ unit: "grapheme" }),
          fc.constantFrom(
            "<img src=x onerror=alert(1)>",
            "%",
            "%E0%A4%A",
            "1e400",
            "-0",
            "NaN",
            "javascript:alert(1)",
            "'\"><script>",
          ),
          fc.double().map(String),
        ),
      ),
      { maxLength: 8 },
    )
    .map((pairs) => `?${pairs.map(([key, value]) => `${key}=${value}`).join("&")}`),
);

describe("any query string", () => {
  it("is read without an error, into known values only, and settles after one round", () => {
    fc.assert(
      fc.property(query, (search) => {
        const { state, dropped } = parseQuery(fields, search);
        for (const piece of dropped) expect(piece.length).toBeLessThan(80);
        const again = formatQuery(fields, state);
        expect(parseQuery(fields, again)).toEqual({ state, dropped: [] });
      }),
      { numRuns: 3_000 },
    );
  });
});

const good = readDataFiles("data") as Record<FileName, { json: Record<string, unknown> }>;

/** Every place of a JSON value, as a path. */
function placesOf(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== "object" || value === null) return [path];
  const entries = Array.isArray(value) ? value.map((item, index) => [index, item] as const) : Object.entries(value);
  return [path, ...entries.flatMap(([key, item]) => placesOf(item, [...path, key]))];
}

function replaceAt(value: unknown, path: (string | number)[], change: (old: unknown) => unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return change(value);
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string | number, unknown>;
  copy[key] = replaceAt(copy[key], rest, change);
  return copy;
}

type Place = { file: FileName; path: (string | number)[] };

/** Places by what stands there, whatever row it is of, so that a long list does not hide a short one. */
const kinds = new Map<string, Place[]>();
for (const file of fileNames) {
  for (const path of placesOf(good[file].json)) {
    const kind = `${file} ${path.map((key) => (typeof key === "number" ? "*" : key)).join(".")}`;
    kinds.set(kind, [...(kinds.get(kind) ?? []), { file, path }]);
  }
}
const place = fc
  .tuple(fc.constantFrom(...kinds.values()), fc.nat())
  .map(([places, which]) => places[which % places.length] as Place);

describe("any mutation of the data", () => {
  it("either stays sound or is reported with file, path and remedy", () => {
    fc.assert(
      fc.property(place, fc.oneof(fc.jsonValue(), fc.constant(undefined)), ({ file, path }, junk) => {
        const files = {
          ...good,
          [file]: { json: replaceAt(good[file].json, path, () => junk) },
        } as Partial<Record<FileName, RawFile>>;
        const { problems, dataset: checked } = validate(files);
        expect(checked === null).toBe(problems.length > 0);
        for (const { file: named, path: at, problem, remedy } of problems) {
          expect(named).toMatch(/^data\/[a-z-]+\.json$/);
          expect(at).not.toBe("");
          expect(problem).not.toBe("");
          expect(remedy).not.toBe("");
        }
      }),
      { numRuns: 300 },
    );
  });

  it("text that is no JSON is named as such", () => {
    const { problems } = validate({ ...good, events: { error: "Unexpected token" } });
    expect(problems[0]).toMatchObject({ file: "data/events.json", path: "(file)" });
  });
});
