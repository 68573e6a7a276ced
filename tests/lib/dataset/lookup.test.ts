import { describe, expect, it } from "vitest";

import {
  byId,
  carrierOf,
  carriersOf,
  factsOf,
  organisationOf,
  placeOfCarrier,
  supersededIds,
} from "@/lib/dataset/lookup";
import { article as dataset } from "@/tests/article";

describe("carriers", () => {
  it("keep the order of the data file, which is their place", () => {
    expect(carriersOf(dataset).map(({ id }) => id)).toEqual(["kddi", "ntt", "softbank"]);
    expect(placeOfCarrier(dataset, "softbank")).toBe(2);
    expect(placeOfCarrier(dataset, "elyza")).toBeNull();
    expect(placeOfCarrier(dataset, undefined)).toBeNull();
  });

  it("are found behind models and subsidiaries", () => {
    expect(carrierOf(dataset, "elyza-llama")).toBe("kddi");
    expect(carrierOf(dataset, "altius-link")).toBe("kddi");
    expect(carrierOf(dataset, "ntt")).toBe("ntt");
    expect(carrierOf(dataset, "llama")).toBeNull();
  });

  it("are none where parents go round in a circle", () => {
    const parents: Record<string, string> = { meta: "openai", openai: "meta" };
    const organisations = dataset.organisations.map((row) => ({ ...row, parent: parents[row.id] ?? row.parent }));
    expect(carrierOf({ ...dataset, organisations }, "meta")).toBeNull();
  });
});

describe("rows by id", () => {
  it("are found, and named when they are not there", () => {
    expect(byId(dataset.models, "tsuzumi").organisation).toBe("ntt");
    expect(() => byId(dataset.models, "tsuzumo")).toThrow('no row with id "tsuzumo"');
  });

  it("give the maker of a model, or the organisation itself", () => {
    expect(organisationOf(dataset, "gpt-3-5").id).toBe("openai");
    expect(organisationOf(dataset, "elyza").id).toBe("elyza");
    expect(() => organisationOf(dataset, "source")).toThrow('no row with id "source"');
  });
});

describe("facts", () => {
  it("are superseded by what newer ones name", () => {
    expect(supersededIds(dataset).size).toBe(0);
    const quantities = dataset.quantities.map((row) => ({ ...row, supersedes: ["tsuzumi-params", "elyza-stake"] }));
    expect([...supersededIds({ ...dataset, quantities })]).toEqual(["tsuzumi-params", "elyza-stake"]);
  });

  it("come as numbers, statements, events, each with subjects and date", () => {
    const facts = factsOf(dataset);
    expect([...new Set(facts.map(({ kind }) => kind))]).toEqual(["quantity", "statement", "event"]);
    expect(facts[0]).toMatchObject({ subjects: ["kddi", "elyza"], date: "2024-03-18" });
    expect(facts.find(({ row }) => row.id === "tsuzumi-params")?.subjects).toEqual(["tsuzumi"]);
    expect(facts.find(({ row }) => row.id === "event-meta-gpus")).toMatchObject({
      subjects: ["meta", "nvidia"],
      date: "2024-01",
    });
  });
});
