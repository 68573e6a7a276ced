import { describe, expect, it } from "vitest";
import { byId, dataset as newest } from "@/lib/dataset";

import { citationText, formulaText, locatorText, paragraphsText, rowText, rowValue } from "@/lib/figures/row-text";
import { rowsOfFigure } from "@/lib/figures/series";
import { eventRow, notStatedRow, quantityRow, type Row, statementRow } from "@/lib/series/row";
import { articleContext as contextIn, article as dataset } from "@/tests/article";

const [ja, en] = [contextIn("ja"), contextIn("en")];
const quantity = (id: string) => quantityRow(dataset, byId(dataset.quantities, id));

describe("a row in words", () => {
  it("says all a reader may want to know", () => {
    expect(rowText(quantity("meta-gpus-added"), en)).toEqual({
      head: "Meta",
      label: "GPUs to be added by year end",
      value: "350,000 GPUs",
      words: "350,000",
      precision: "as stated",
      status: "planned",
      asOf: "December 2024 (announced January 2024)",
      saidBy: "Mark Zuckerberg (Meta)",
      source: "Nikkei Business (online edition) ¶ 16",
      paragraphs: "¶ 16",
      formula: "",
      spoken: "Meta, GPUs to be added by year end, 350,000 GPUs, planned, as stated",
    });
  });

  it("adds period, hearsay and inference", () => {
    const text = rowText(quantity("bigtech-capex-quarter"), ja);
    expect(text.label).toBe("1社あたりの設備投資（3カ月）");
    expect(text.status).toBe("現状として記述・伝聞");
    const inferred = dataset.statements.find((fact) => fact.inferred) as (typeof dataset.statements)[number];
    expect(rowText(statementRow(dataset, inferred), en).status).toMatch(/, inferred$/);
  });

  it("tells old from new by their dates", () => {
    const text = rowText({ ...quantity("elyza-investment"), age: "overtaken" }, en);
    expect(text.label).toBe("price of the ELYZA stake (one-off, as of 18 March 2024)");
    expect(text.status).toBe("announced, superseded");
  });

  it("says what is not stated in place of a value, and no status or source", () => {
    const [gap] = dataset.notStated;
    expect(rowText(notStatedRow(dataset, gap as NonNullable<typeof gap>), en)).toMatchObject({
      head: "NTT",
      value: "not stated",
      status: "",
      source: "",
      spoken: "NTT, NTT's investment sum, not stated",
    });
  });

  it("names this site for what it computes, with the arithmetic", () => {
    const ratio = rowsOfFigure(dataset, "compute-gap").find(({ kind }) => kind === "derived") as Row;
    expect(rowText(ratio, en)).toMatchObject({
      value: "35–175×",
      saidBy: "computed by this site",
      formula: "350,000 ÷ 2,000–9,999",
    });
  });
});

describe("pieces of a row", () => {
  it("write a value with its unit, or plain", () => {
    expect(rowValue(quantity("tsuzumi-params"), en)).toBe("7 billion parameters");
    expect(rowValue(quantity("tsuzumi-params"), en, "plain")).toBe("7 billion");
    expect(rowValue(eventRow(dataset, byId(dataset.events, "event-source")), en)).toBe("");
  });

  it("write plain numbers of a formula with their unit where it is needed", () => {
    const whole = { number: 100, unit: "percent" } as const;
    expect(formulaText({ left: whole, operator: "÷", right: { number: 2 } }, en)).toBe("100% ÷ 2");
  });

  it("write paragraphs as the language does", () => {
    expect(paragraphsText([3, 9], ja)).toBe("第3・9段落");
    expect(paragraphsText([3, 9], en)).toBe("¶ 3, 9");
  });
});

describe("a row of later editions", () => {
  const later = contextIn("en", newest);
  const of = (id: string) => rowText(quantityRow(newest, byId(newest.quantities, id)), later);

  it("says what it is due, how it is known, and which number is newer", () => {
    expect(of("sb-390b-due").status).toMatch(/due/);
    expect(of("sb-gpus-2024").status).toMatch(/superseded/);
    expect(of("elyza-llmjp4-33b").status).toBe("done, retold");
  });

  it("says what became of an announcement in place of a value", () => {
    const row = rowsOfFigure(newest, "outcomes").find(({ id }) => id === "o-390b") as Row;
    expect(rowText(row, later).value).toBe(later.t("vocabulary.verdict.exceeded"));
  });

  it("tells what was looked for in vain from what a source leaves out", () => {
    const value = (id: string) => rowValue(notStatedRow(newest, byId(newest.notStated, id)), later);
    expect(value("sarashina3-size")).toBe("not found");
    expect(value("llama-params")).toBe("not stated");
  });

  it("names publisher and place where there are many sources", () => {
    const { source } = byId(newest.quantities, "tsuzumi-params");
    expect(citationText(source, en)).toMatch(/^¶ /);
    expect(citationText(source, later)).toMatch(/^Nikkei Business \(online edition\) ¶ /);
    expect(locatorText({ id: source.id }, later)).toBe("");
    for (const { source: cited } of newest.quantities) {
      expect(citationText(cited, later)).not.toMatch(/undefined|[{}]/);
    }
  });
});
