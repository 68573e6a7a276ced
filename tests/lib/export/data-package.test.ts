import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import datapackage from "datapackage";
import { describe, expect, it } from "vitest";

import { datasetOf, editionIds, dataset as newestDataset } from "@/lib/dataset";
import { dataPackage } from "@/lib/export/data-package";
import { packageTables, tableCsv } from "@/lib/export/package-tables";
import { article as dataset } from "@/tests/article";
import { temporaryFolder } from "@/tests/temporary-folder";

const correction = {
  id: "c-1",
  fact: "model-tsuzumi",
  field: "released",
  from: "2024-04",
  to: "2024-03-25",
  why: { ja: "日付の写し間違い", en: "The date was copied wrongly" },
  when: "2026-11-26",
};

/** The package at the root, which follows the newest edition, and that of each edition; each with a correction. */
const packages = [
  ["the root", newestDataset] as const,
  ...editionIds.map((edition) => [edition, datasetOf(edition, true)] as const),
];

describe.each(packages)("the data package of %s", (_, known) => {
  const folder = temporaryFolder();
  const { edition } = known;
  const newest = { ...known, corrections: [...known.corrections, correction] };
  const tables = packageTables(newest);
  for (const table of tables) writeFileSync(join(folder, `${table.name}.csv`), tableCsv(table));
  writeFileSync(join(folder, "datapackage.json"), JSON.stringify(dataPackage(newest)));

  it("satisfies an independent validator, descriptor and tables", async () => {
    const loaded = await datapackage.Package.load(join(folder, "datapackage.json"), { basePath: folder, strict: true });
    expect(loaded.valid).toBe(true);
    expect(loaded.resources.map(({ name }) => name)).toEqual(tables.map(({ name }) => name));
    for (const resource of loaded.resources) {
      const rows = (await resource.read({ keyed: true, relations: true })) as Record<string, unknown>[];
      const table = tables.find(({ name }) => name === resource.name);
      expect(rows.length, resource.name).toBe(table?.records.length);
      expect(resource.headers, resource.name).toEqual(table?.fields.map(({ name }) => name));
      // The key is read as it is written, and each reference leads to a row.
      expect(rows.map(({ id }) => id)).toEqual(table?.records.map(({ id }) => id));
      for (const { fields } of table?.foreignKeys ?? [])
        for (const [at, row] of rows.entries())
          if (table?.records[at]?.[fields]) expect(row[fields], `${resource.name} ${fields}`).toBeTypeOf("object");
    }
  });

  it("is refused by that validator when a reference leads nowhere", async () => {
    const broken = temporaryFolder();
    for (const { name } of tables) {
      const csv = readFileSync(join(folder, `${name}.csv`), "utf8");
      writeFileSync(join(broken, `${name}.csv`), name === "sources" ? `${csv.split("\r\n")[0]}\r\n` : csv);
    }
    writeFileSync(join(broken, "datapackage.json"), JSON.stringify(dataPackage(newest)));
    const loaded = await datapackage.Package.load(join(broken, "datapackage.json"), { basePath: broken });
    const facts = loaded.getResource("facts");
    await expect(facts.read({ relations: true })).rejects.toThrow();
  });

  it("begins each table with its heading, and names the licence of its arrangement", () => {
    for (const table of tables) expect(tableCsv(table).startsWith("id,"), table.name).toBe(true);
    expect(dataPackage(newest).licenses).toEqual([expect.objectContaining({ name: "CC-BY-4.0" })]);
  });

  it("knows no source of a later edition, says which edition brought each, and what was corrected", () => {
    const records = (name: string) => tables.find((table) => table.name === name)?.records ?? [];
    expect(records("editions").at(-1)?.id).toBe(edition);
    expect(records("editions")).toHaveLength(editionIds.indexOf(edition) + 1);
    expect(records("sources").find(({ id }) => id === "nikkei-2024-03-25")?.edition).toBe("2024-03");
    expect(records("sources")).toHaveLength(newest.sources.length);
    const [corrected] = records("corrections");
    expect(corrected).toMatchObject({
      fact: "model-tsuzumi",
      from: "2024-04",
      to: "2024-03-25",
      why_ja: correction.why.ja,
    });
  });

  it("names the address that stays, and the size and hash of each table", () => {
    const { homepage, resources } = dataPackage(newest);
    expect(homepage).toMatch(new RegExp(`/en${known.folder}$`));
    for (const { name, bytes, hash } of resources) {
      const csv = readFileSync(join(folder, `${name}.csv`));
      expect(bytes, name).toBe(csv.length);
      expect(hash, name).toBe(`sha256:${createHash("sha256").update(csv).digest("hex")}`);
    }
  });
});

describe("the descriptor", () => {
  it("is named after its edition and gives an address only where one is known", () => {
    const [source] = dataset.sources;
    const second = {
      ...(source as NonNullable<typeof source>),
      id: "b",
      published: "2024-09-02",
      url: "https://example.org/b",
    };
    const { version, sources } = dataPackage({ ...dataset, sources: [...dataset.sources, second] });
    expect(version).toBe("2024-03");
    expect(sources).toEqual([
      { title: "Nikkei Business (online edition), Shogo Sugiyama, 2024-03-25" },
      { title: "Nikkei Business (online edition), Shogo Sugiyama, 2024-09-02", path: "https://example.org/b" },
    ]);
  });
});
