import { describe, expect, it } from "vitest";
import type { Lists } from "@/lib/dataset";
import { crossCheck } from "@/lib/dataset/cross-check";
import { storedLists } from "@/tests/lists";
import { problemsAfter } from "./problems-after";

const first = <T>(rows: T[]): T => rows[0] as T;

describe("references between files", () => {
  it.each<[string, (copy: Lists) => void, string]>([
    ["a person", ({ people }) => Object.assign(first(people), { organisation: "x" }), 'people[0].organisation "x"'],
    [
      "a parent",
      ({ organisations }) => Object.assign(first(organisations), { parent: "x" }),
      'organisations[0].parent "x"',
    ],
    ["a base", ({ models }) => Object.assign(first(models), { basedOn: "x" }), 'models[0].basedOn "x"'],
    ["an object", ({ quantities }) => Object.assign(first(quantities), { object: "x" }), 'quantities[0].object "x"'],
    [
      "a dimension",
      ({ statements }) => Object.assign(first(statements), { dimension: "x" }),
      'statements[0].dimension "x"',
    ],
    [
      "a modality",
      ({ statements }) => Object.assign(first(statements), { modalities: ["x"] }),
      'statements[0].modalities[0] "x"',
    ],
    [
      "an older statement",
      ({ statements }) => Object.assign(first(statements), { supersedes: ["x"] }),
      'statements[0].supersedes[0] "x"',
    ],
    [
      "a subject of an event",
      ({ events }) => Object.assign(first(events), { subjects: ["x"] }),
      'events[0].subjects[0] "x"',
    ],
    ["a speaker", ({ events }) => Object.assign(first(events), { saidBy: "x" }), 'events[0].saidBy "x"'],
    ["a number in a text", ({ events }) => Object.assign(first(events).text, { en: "{x}" }), 'events[0].text.en "x"'],
    ["a source", ({ notStated }) => Object.assign(first(notStated), { source: "x" }), 'notStated[0].source "x"'],
  ])("%s that is unknown is named with its place", (_, change, expected) => {
    expect(problemsAfter(change)).toEqual([`${expected} is unknown`]);
  });

  it("say what may stand there instead", () => {
    const copy = storedLists();
    Object.assign(first(copy.models), { organisation: "x" });
    expect(crossCheck(copy)).toEqual([
      expect.objectContaining({
        file: "data/models.json",
        remedy: expect.stringMatching(/^use one of kddi, ntt, softbank, .*, or add it$/),
      }),
    ]);
  });

  it("refuse a model with a largest size and no sizes, or the other way round", () => {
    const problem = "models[0].largest stands where sizes do, and there alone";
    expect(problemsAfter(({ models }) => Object.assign(first(models), { largest: 7 }))).toEqual([problem]);
    const sizes = { ja: "7B", en: "7B" };
    expect(problemsAfter(({ models }) => Object.assign(first(models), { sizes }))).toEqual([problem]);
  });

  it("refuse an organisation that is its own parent", () => {
    expect(problemsAfter(({ organisations }) => Object.assign(first(organisations), { parent: "kddi" }))).toEqual([
      "organisations[0].parent an organisation cannot be its own parent",
    ]);
  });

  it("share one name space where they share an anchor", () => {
    expect(problemsAfter(({ events }) => Object.assign(first(events), { id: "elyza-stake" }))).toEqual([
      'events[0].id "elyza-stake" is already used at data/quantities.json quantities[0]',
    ]);
  });
});

describe("impossible numbers", () => {
  const changed = (change: object, more: object = {}) =>
    problemsAfter(({ quantities }) => {
      Object.assign(first(quantities).quantity, change);
      Object.assign(first(quantities), more);
    });

  it.each<[string, object, string]>([
    ["negative", { lower: -1, upper: 2, value: undefined, precision: "range" }, "lower -1 is negative"],
    ["exact without a value", { value: undefined }, "value is missing though precision is exact"],
    ["a range of no width", { value: undefined, precision: "range" }, "upper equals lower though precision is range"],
    ["outside its bounds", { value: 60 }, "value 60 lies outside 53.4–53.4"],
    ["exact and wide", { lower: 50 }, "precision is exact though lower and upper differ"],
    ["of another unit", { unit: "GPUs" }, "unit GPUs does not fit measure ownership-share"],
  ])("%s", (_, change, expected) => {
    expect(changed(change)).toEqual([`quantities[0].quantity.${expected}`]);
  });

  it("include shares of nothing, and shares that add up to more than the whole", () => {
    expect(changed({}, { object: undefined })).toEqual(["quantities[0].object is missing on a share"]);
    const twice = problemsAfter(({ quantities }) => quantities.push({ ...first(quantities), id: "other-stake" }));
    const place = storedLists().quantities.length;
    expect(twice).toEqual([`quantities[${place}].quantity.lower shares of elyza add up to 106.8 %`]);
  });

  it("include an assumption outside its own bounds", () => {
    expect(problemsAfter(({ assumptions }) => Object.assign(first(assumptions), { value: 501 }))).toEqual([
      "assumptions[0].value 501 lies outside inputBounds 50–500",
    ]);
  });
});

describe("rows of later editions", () => {
  it("say what a sum is for", () => {
    const problems = problemsAfter(({ quantities }) =>
      Object.assign(quantities.find(({ id }) => id === "kddi-1.2tn") as object, { scope: undefined }),
    );
    expect(problems).toEqual([expect.stringMatching(/^quantities\[\d+\]\.scope is missing on an investment$/)]);
  });

  it("name how a statement stands to an older one, and only then", () => {
    const change = (id: string, more: object) =>
      problemsAfter(({ statements }) => Object.assign(statements.find((row) => row.id === id) as object, more));
    expect(change("now-ntt-base", { change: "new" })).toEqual([
      expect.stringMatching(/^statements\[\d+\]\.change is new though the statement takes up an older one$/),
    ]);
    expect(change("ntt-base-model", { change: "same" })).toEqual([
      expect.stringMatching(/^statements\[\d+\]\.change is same though the statement takes up none$/),
    ]);
  });

  it("name what they set right, where else it stands, and who states what was left out", () => {
    const unknown = problemsAfter(({ quantities, events, notStated }) => {
      Object.assign(first(quantities), { corrects: ["x"], alsoIn: ["y"] });
      Object.assign(first(events), { supersedes: ["z"] });
      Object.assign(first(notStated), { statedBy: ["u"], supersedes: ["v"] });
    });
    expect(unknown).toEqual([
      'quantities[0].corrects[0] "x" is unknown',
      'quantities[0].alsoIn[0] "y" is unknown',
      'events[0].supersedes[0] "z" is unknown',
      'notStated[0].statedBy[0] "u" is unknown',
      'notStated[0].supersedes[0] "v" is unknown',
    ]);
  });

  it("were left out by a source, or looked for on a day", () => {
    const both = problemsAfter(({ notStated }) => Object.assign(first(notStated), { searchedOn: "2026-11-25" }));
    const none = problemsAfter(({ notStated }) => Object.assign(first(notStated), { source: undefined }));
    expect(both).toEqual(["notStated[0].source stands beside searchedOn"]);
    expect(none).toEqual(["notStated[0].source is missing, and so is searchedOn"]);
  });
});

describe("the exchange rate", () => {
  it("has to be there, unless its file has failed already", () => {
    const without = (copy: Lists) => Object.assign(copy, { assumptions: [] });
    expect(problemsAfter(without)).toEqual(["assumptions jpy-per-usd is missing"]);
    expect(problemsAfter(without, true)).toEqual([]);
  });
});

describe("a row that failed its schema", () => {
  it("counts as an id and is not looked into", () => {
    expect(
      problemsAfter((copy) => {
        copy.organisations[1] = { id: "ntt", invalid: true } as never;
      }),
    ).toEqual([]);
  });
});
