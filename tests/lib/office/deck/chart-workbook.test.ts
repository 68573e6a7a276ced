import { describe, expect, it } from "vitest";
import { show } from "@/lib/figures/shown";
import { locales } from "@/lib/i18n/locales";
import { chartHeadings, chartWorkbook, lengthOf } from "@/lib/office/deck/chart-workbook";
import { figureParts } from "@/lib/office/deck/parts";
import { figureDeck } from "@/lib/office/decks";
import { articleContext as contextIn } from "@/tests/article";
import { contextOf } from "@/tests/editions";
import { cacheOf, chartFigures, open, paths, texts } from "../helpers";

/** Cells of a workbook's first sheet: what they show, and the formula behind it. */
async function cellsOf(book: Uint8Array): Promise<Map<string, { shown: string; formula?: string }>> {
  const { xml } = await open(book);
  return new Map(
    [...(xml.get("xl/worksheets/sheet1.xml")?.getElementsByTagName("c") ?? [])].map((cell) => [
      cell.getAttribute("r") ?? "",
      { shown: texts(cell, "v")[0] ?? texts(cell, "t")[0] ?? "", formula: texts(cell, "f")[0] },
    ]),
  );
}

describe.each(locales)("decks in %s", (locale) => {
  it.each(chartFigures)("%s %s: “Edit data” changes nothing, and a person understands it", async (edition, id) => {
    const { zip, xml } = await open(await figureDeck(show(id, contextOf(locale, edition))));
    const charts = paths(xml, /^ppt\/charts\/chart\d+\.xml$/);
    for (const [index, path] of charts.entries()) {
      const book = await zip.file(`ppt/embeddings/Microsoft_Excel_Sheet${index + 1}.xlsx`)?.async("uint8array");
      const cells = await cellsOf(book as Uint8Array);
      const cache = cacheOf(xml.get(path) as Document);
      for (const [cell, shown] of cache) expect(cells.get(cell)?.shown, `${path} ${cell}`).toBe(shown);
      for (const [cell, { shown, formula }] of cells) {
        if (/^[DE](?!1$)/.test(cell)) expect(cache.get(cell), `${path} ${cell}`).toBe(shown);
        // What a bar starts from and how long it is follows from the bounds beside it.
        const [, column, row] = /^([A-Z])(\d+)$/.exec(cell) ?? [];
        const numberAt = (name: string) => Number(cells.get(`${name}${row}`)?.shown);
        if (row !== "1" && column === "E") {
          expect(formula).toBe(`C${row}-D${row}`);
          expect(Number(shown)).toBeCloseTo(numberAt("C") - numberAt("D"), 9);
        }
        if (row !== "1" && column === "D") expect(formula ? numberAt("B") : 0).toBe(Number(shown));
      }
      const headings = ["A", "B", "C", "D", "E", "F", "G"].map((column) => cells.get(`${column}1`)?.shown ?? "");
      expect(new Set(headings).size).toBe(7);
      expect(headings[3]).toMatch(/invisible|透明/);
    }
  });
});

describe("the workbook behind a chart", () => {
  const en = contextIn("en");
  const properties = { title: "", subject: "", author: "", language: "en-US", date: "2024-03-25" };

  it("names the unit in its headings", () => {
    const [part] = figureParts(show("model-size", en));
    if (part?.kind !== "chart") throw new Error("not a chart");
    expect(chartHeadings(part.data, en).slice(0, 3)).toEqual([
      "What",
      "Lower bound (billion parameters)",
      "Upper bound (billion parameters)",
    ]);
  });

  it("leaves the numbers of what is not stated open", async () => {
    const [part] = figureParts(show("model-size", en));
    if (part?.kind !== "chart") throw new Error("not a chart");
    const cells = await cellsOf(await chartWorkbook(part.data, en, properties));
    expect([cells.get("B2")?.shown, cells.get("C2")?.shown]).toEqual(["7", "7"]);
    for (const column of ["B", "C", "D", "E"]) expect(cells.has(`${column}6`)).toBe(false);
    expect(cells.get("F6")?.shown).toBe("not stated");
  });

  it("has lengths free of binary noise", () => {
    expect(lengthOf(0.3, 0.1)).toBe(0.2);
    expect(lengthOf(100, 53.4)).toBe(46.6);
  });
});
