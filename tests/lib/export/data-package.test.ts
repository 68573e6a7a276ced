import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import datapackage from "datapackage";
import { describe, expect, it } from "vitest";

import { datasetOf, editionIds } from "@/lib/dataset";
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

describe.each(editionIds)("the data package of %s", (edition) => {
  const folder = temporaryFolder();
  const newest = { ...datasetOf(edition, true), corrections: [correction] };
  const tables = packageTables(newest);
  for (const table of tables) {
    // The validator's own reader takes the mark that Excel needs for a part of the first heading.
    writeFileSync(join(folder, `${table.name}.csv`), tableCsv(table).replace(/^\uFEFF/, ""));
  }
  writeFileSync(join(folder, "datapackage.json"), JSON.stringify(dataPackage(newest)));

  it("satisfies an independent validator, descriptor and tables", async () => {
    const loaded = await datapackage.Package.load(join(folder, "datapackage.json"), { basePath: folder, strict: true });
    expect(loaded.valid).toBe(true);
    for (const resource of loaded.resources) {
      const rows = await resource.read({ keyed: true, relations: true });
      expect(rows.length, resource.name).toBe(tables.find(({ name }) => name === resource.name)?.records.length);
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

  it("opens in Japanese Excel and names the licence of its arrangement", () => {
    for (const table of tables) expect(Buffer.from(tableCsv(table)).subarray(0, 3).toString("hex")).toBe("efbbbf");
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
    expect(homepage).toMatch(new RegExp(`/en/${edition}$`));
    for (const { name, bytes, hash } of resources) {
      const csv = Buffer.from(`\uFEFF${readFileSync(join(folder, `${name}.csv`), "utf8")}`);
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
