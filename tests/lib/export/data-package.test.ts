import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import datapackage from "datapackage";
import { describe, expect, it } from "vitest";

import { dataset as newest } from "@/lib/dataset";
import { dataPackage } from "@/lib/export/data-package";
import { toCsv } from "@/lib/export/delimited";
import { packageTables } from "@/lib/export/package-tables";
import { article as dataset } from "@/tests/article";
import { temporaryFolder } from "@/tests/temporary-folder";

describe("the data package", () => {
  const folder = temporaryFolder();
  const tables = packageTables(newest);
  for (const { name, fields, records } of tables) {
    const names = fields.map((field) => field.name);
    // The validator's own reader takes the mark that Excel needs for a part of the first heading.
    writeFileSync(join(folder, `${name}.csv`), toCsv(names, records).replace(/^\uFEFF/, ""));
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
    for (const { fields, records } of tables) {
      const csv = toCsv(
        fields.map((field) => field.name),
        records,
      );
      expect(Buffer.from(csv).subarray(0, 3).toString("hex")).toBe("efbbbf");
    }
    expect(dataPackage(newest).licenses).toEqual([expect.objectContaining({ name: "CC-BY-4.0" })]);
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
