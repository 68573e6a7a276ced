import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";
import datapackage from "datapackage";
import JSZip from "jszip";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { dpiOf, figurePictures } from "@/components/figures/sheet/formats";
import { dataset } from "@/lib/dataset";
import { parseEdtf } from "@/lib/dataset/edtf";
import { dataPackage } from "@/lib/export/data-package";
import { toCsv } from "@/lib/export/delimited";
import { figureJson } from "@/lib/export/json";
import { packageTables } from "@/lib/export/package-tables";
import { describePng } from "@/lib/export/png";
import { readableTable, toHtmlTable, toTsv } from "@/lib/export/readable-table";
import { columns, figureRecords } from "@/lib/export/records";
import { dataWorkbook } from "@/lib/export/xlsx";
import { figureIds } from "@/lib/figures/catalogue";
import { dark, light } from "@/lib/figures/colours";
import { figureContext } from "@/lib/figures/context";
import { defaultOptions } from "@/lib/figures/options";
import { rowsOfFigure } from "@/lib/figures/series";
import { locales } from "@/lib/i18n/locales";
import { bibtexCitation, plainCitation } from "@/lib/share/citation";
import { autoHeightCode, embedCode, embedScript } from "@/lib/share/embed-code";
import { frameSize } from "@/lib/share/frame-size";

const names = columns.map(({ name }) => name);

describe.each(locales)("records in %s", (locale) => {
  const context = figureContext(locale);
  it.each(figureIds)("%s has one record a row, with the row's own numbers and provenance", (id) => {
    const records = figureRecords(id, context, defaultOptions);
    const rows = rowsOfFigure(dataset, id);
    expect(records.map((record) => record.id)).toEqual(rows.map((row) => row.id));
    records.forEach((record, index) => {
      const row = rows[index];
      expect(record.lower).toBe(row?.quantity?.lower ?? null);
      expect(record.upper).toBe(row?.quantity?.upper ?? null);
      expect(record.value).toBe(row?.quantity?.value ?? null);
      if (row?.kind !== "not-stated" && row?.source) {
        expect(record.source).toBe(row.source.id);
        expect(record.paragraphs).toBe(row.source.paragraphs.join(" "));
      }
    });
  });

  it("come through CSV unharmed", () => {
    const records = figureRecords("investment", context, defaultOptions);
    const csv = toCsv(names, records);
    expect(csv.startsWith("\uFEFF")).toBe(true);
    const { data, errors } = Papa.parse<Record<string, string>>(csv.slice(1), { header: true, skipEmptyLines: true });
    expect(errors).toEqual([]);
    expect(data).toHaveLength(records.length);
    for (const [index, record] of data.entries()) {
      expect(record.lower).toBe(String(records[index]?.lower ?? ""));
      expect(record.what).toBe(records[index]?.what);
    }
  });

  it.each(figureIds)("%s as JSON holds words, rows and the sources it cites", (id) => {
    const json = JSON.parse(JSON.stringify(figureJson(id, context, defaultOptions)));
    expect(json).toMatchObject({ id, locale });
    expect(json.sources).toHaveLength(1);
    expect(json.rows.every((row: Record<string, unknown>) => !Object.values(row).includes(""))).toBe(true);
  });

  it("an order of magnitude stays a range without a point", () => {
    const record = figureRecords("compute-gap", context, defaultOptions).find(({ id }) => id === "japan-largest-gpus");
    expect(record).toMatchObject({ lower: 2000, upper: 9999, value: null, precision: "order" });
  });
});

describe("CSV", () => {
  it.each(["=1+1", "+1", "-cmd", "@SUM(A1)", "\t=1", " =1"])("makes %j harmless", (text) => {
    const [, line = ""] = toCsv(["a"], [{ a: text }]).split("\r\n");
    const [[cell]] = Papa.parse<string[]>(line).data as [[string]];
    expect(cell).toBe(`'${text}`);
  });

  it("leaves numbers alone", () => {
    expect(toCsv(["a"], [{ a: -5 }])).toBe("\uFEFFa\r\n-5\r\n");
  });

  it("keeps a month a month in spreadsheets, and every other date as it is", () => {
    const dates = ["2024-03", "2024-03~", "2023-22", "2024-03-18", "2024"];
    const [, ...lines] = toCsv(
      ["date"],
      dates.map((date) => ({ date })),
    )
      .trim()
      .split("\r\n");
    expect(lines).toEqual(["2024-03-XX", "2024-03~", "2023-22", "2024-03-18", "2024"]);
    for (const line of lines) expect(() => parseEdtf(line)).not.toThrow();
  });
});

const SQUARE = '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="4"><rect width="8" height="4"/></svg>';

describe("pictures", () => {
  it("say how large they are meant and which colours they mean", () => {
    const plain = new Resvg(SQUARE).render().asPng();
    const twice = describePng(describePng(plain, 96), 192);
    const names: string[] = [];
    const view = new DataView(twice.buffer);
    for (let at = 8; at < twice.length; at += view.getUint32(at) + 12) {
      const name = String.fromCharCode(...twice.subarray(at + 4, at + 8));
      names.push(name);
      const [data, end] = [at + 8, at + 8 + view.getUint32(at)];
      if (name === "sRGB") expect(view.getUint32(end).toString(16)).toBe("aece1ce9");
      if (name === "pHYs") expect(view.getUint32(data)).toBe(Math.round(192 / 0.0254));
    }
    expect(names.filter((name) => name !== "IDAT")).toEqual(["IHDR", "sRGB", "pHYs", "IEND"]);
  });

  it("carry checksums other programs agree with", () => {
    const ours = Buffer.from(describePng(new Resvg(SQUARE).render().asPng(), 96)).toString("hex");
    expect(ours).toContain("000000097048597300000ec400000ec401952b0e1b");
  });

  it("are as large at twice the resolution, and a slide's fills a slide", () => {
    const inches = (kind: keyof typeof figurePictures) => figurePictures[kind].width / dpiOf(figurePictures[kind]);
    expect(inches("png")).toBeCloseTo(800 / 96, 9);
    expect(inches("png2x")).toBeCloseTo(inches("png"), 9);
    expect(inches("slide")).toBeCloseTo(13.333, 2);
  });
});

describe("the data package", () => {
  const folder = mkdtempSync(join(tmpdir(), "package-"));
  const tables = packageTables(dataset);
  for (const { name, fields, records } of tables) {
    const names = fields.map((field) => field.name);
    // The validator's own reader takes the mark that Excel needs for a part of the first heading.
    writeFileSync(join(folder, `${name}.csv`), toCsv(names, records).replace(/^\uFEFF/, ""));
  }
  writeFileSync(join(folder, "datapackage.json"), JSON.stringify(dataPackage(dataset)));

  it("satisfies an independent validator, descriptor and tables", async () => {
    const loaded = await datapackage.Package.load(join(folder, "datapackage.json"), { basePath: folder, strict: true });
    expect(loaded.valid).toBe(true);
    for (const resource of loaded.resources) {
      const rows = await resource.read({ keyed: true, relations: true });
      expect(rows.length, resource.name).toBe(tables.find(({ name }) => name === resource.name)?.records.length);
    }
  });

  it("is refused by that validator when a reference leads nowhere", async () => {
    const broken = mkdtempSync(join(tmpdir(), "package-"));
    for (const { name } of tables) {
      const csv = readFileSync(join(folder, `${name}.csv`), "utf8");
      writeFileSync(join(broken, `${name}.csv`), name === "sources" ? `${csv.split("\r\n")[0]}\r\n` : csv);
    }
    writeFileSync(join(broken, "datapackage.json"), JSON.stringify(dataPackage(dataset)));
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
    expect(dataPackage(dataset).licenses).toEqual([expect.objectContaining({ name: "CC-BY-4.0" })]);
  });

  it("holds every fact", () => {
    const facts = tables.find(({ name }) => name === "facts");
    expect(facts?.records).toHaveLength(dataset.quantities.length + dataset.statements.length + dataset.events.length);
  });

  it("is a workbook too, a sheet a table, numbers as numbers", async () => {
    const zip = await JSZip.loadAsync(await dataWorkbook(dataset));
    const workbook = await zip.file("xl/workbook.xml")?.async("string");
    expect([...(workbook ?? "").matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(([, name]) => name)).toEqual(
      tables.map(({ name }) => name),
    );
    expect(await zip.file("xl/worksheets/sheet1.xml")?.async("string")).toContain("<v>390000000000</v>");
  });
});

describe("tables to paste", () => {
  it.each(locales.flatMap((locale) => figureIds.map((id) => [locale, id] as const)))(
    "%s %s keep to a rectangle, the source in the last line",
    (locale, id) => {
      const table = readableTable(id, figureContext(locale), defaultOptions);
      const lines = toTsv(table).split("\n");
      expect(lines).toHaveLength(table.length);
      const width = table[0]?.length;
      for (const line of table.slice(0, -1)) expect(line).toHaveLength(width as number);
      expect(lines.at(-1)).toMatch(/^(出典|Source)/);
      expect(toHtmlTable(table).match(/<tr>/g)).toHaveLength(table.length);
    },
  );

  it("take the reader's currency", () => {
    const table = readableTable("investment", figureContext("en"), { ...defaultOptions, currency: "USD", rate: 100 });
    expect(toTsv(table)).toContain("1000000000\t1000000000\tUS dollars");
  });
});

describe("citations", () => {
  const cited = {
    title: "A & B: 50%",
    site: "Site",
    url: "https://example.org/en/figures/x?rate=150",
    published: "2024-03-25",
    accessed: "2026-11-24",
    sourceLine: "Source: X_Y",
  };
  it("are plain in the language's habit", () => {
    expect(plainCitation(cited, "en")).toContain("accessed 24 November 2026");
    expect(plainCitation(cited, "ja")).toContain("2026年11月24日閲覧");
  });
  it("are BibTeX with its special signs escaped", () => {
    const entry = bibtexCitation(cited, "x");
    expect(entry).toContain("A \\& B: 50\\%");
    expect(entry).toContain("X\\_Y");
    expect(entry).toContain("\\url{https://example.org/en/figures/x?rate=150}");
  });
});

describe("embed code", () => {
  it("escapes what goes into attributes", () => {
    const code = embedCode({ src: 'https://x/?a=1&b="', title: "<b>", size: frameSize(() => 1, 568) });
    expect(code).toContain('src="https://x/?a=1&amp;b=&quot;"');
    expect(code).toContain('title="&lt;b>"');
  });
  it("keeps the embed's own script within 1 kB", () => {
    expect(Buffer.byteLength(embedScript)).toBeLessThanOrEqual(1024);
    expect(() => new Function(embedScript)).not.toThrow();
    expect(autoHeightCode({ src: "x", title: "", size: frameSize(() => 1, 568) })).toContain("<script>");
  });
});

it("the colours of files are those of the page", () => {
  const css = readFileSync("app/styles/tokens.css", "utf8");
  const values = (block: string) =>
    new Map([...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, k, v]) => [k, v]));
  const blocks = css.split("}");
  const inPage = (needle: string) => values(blocks.find((block) => block.includes(needle)) ?? "");
  for (const [theme, page] of [
    [light, inPage(":root {")],
    [dark, inPage(':root[data-theme="dark"]')],
  ] as const) {
    for (const name of ["paper", "ink", "muted", "line", "grid", "context"] as const)
      expect(page.get(name)).toBe(theme[name]);
    theme.carriers.forEach((colour, index) => {
      expect(page.get(`carrier-${index + 1}`)).toBe(colour);
    });
  }
});
