import { describe, expect, it } from "vitest";
import { byId, dataset } from "@/lib/dataset";
import { figureIds } from "@/lib/figures/catalogue";
import { figureContext } from "@/lib/figures/context";
import { describeFigure } from "@/lib/figures/describe";
import { formatEdtf } from "@/lib/format/date";
import { phrasesOf, wrapText } from "@/lib/format/line-break";
import { formatDerived, formatInterval, formatInWords, formatNumber, formatQuantity } from "@/lib/format/number";
import { textWidth } from "@/lib/format/text-width";
import { locales } from "@/lib/i18n/locales";

const quantity = (id: string) => byId(dataset.quantities, id).quantity;

describe("numbers in each language's habit", () => {
  it.each([
    [390e9, "3900億", "390 billion"],
    [7e9, "70億", "7 billion"],
    [1e12, "1兆", "1 trillion"],
    [350_000, "35万", "350,000"],
    [9999, "9999", "9,999"],
    [53.4, "53.4", "53.4"],
  ])("%d", (value, ja, en) => {
    expect(formatNumber(value, "ja")).toBe(ja);
    expect(formatNumber(value, "en")).toBe(en);
  });

  it.each([
    ["kddi-compute-investment", "約1000億円", "about ¥100 billion"],
    ["elyza-investment", "20〜99億円", "¥2–9.9 billion"],
    ["japan-largest-gpus", "2000〜9999基", "2,000–9,999 GPUs"],
    ["dev-speedup", "2〜4倍", "2–4×"],
    ["elyza-stake", "53.4%", "53.4%"],
    ["softbank-params-vision", "約1兆パラメーター", "about 1 trillion parameters"],
  ])("%s", (id, ja, en) => {
    expect(formatQuantity(quantity(id), "ja")).toBe(ja);
    expect(formatQuantity(quantity(id), "en")).toBe(en);
  });

  it("gives an order of magnitude in the source's words and as a range", () => {
    expect(formatInWords(quantity("elyza-investment"), "ja")).toBe("数十億円（20〜99億円）");
    expect(formatInWords(quantity("elyza-investment"), "en")).toBe("several billion yen (¥2–9.9 billion)");
  });

  it("writes both words where they differ", () => {
    expect(formatInterval({ lower: 3e11, upper: 1.5e12, unit: "JPY" }, "ja")).toBe("3000億〜1.5兆円");
    expect(formatInterval({ lower: 3e11, upper: 1.5e12, unit: "JPY" }, "en")).toBe("¥300 billion–1.5 trillion");
  });

  it("marks a computed number as rounded only when digits were lost", () => {
    const exact = { unit: "times", precision: "exact" } as const;
    expect(formatDerived({ lower: 390 / 7, upper: 390 / 7, ...exact }, "ja")).toBe("約55.7倍");
    expect(formatDerived({ lower: 50, upper: 50, ...exact }, "en")).toBe("50×");
  });
});

describe("dates", () => {
  it.each([
    ["2024-03-18", "2024年3月18日", "18 March 2024"],
    ["2024-03~", "2024年3月ごろ", "around March 2024"],
    ["2023-22", "2023年夏", "summer 2023"],
    ["2024", "2024年", "2024"],
  ])("%s", (edtf, ja, en) => {
    expect(formatEdtf(edtf, "ja")).toBe(ja);
    expect(formatEdtf(edtf, "en")).toBe(en);
  });
});

describe("phrasesOf", () => {
  it("keeps short clauses and ranges whole and loses nothing", () => {
    expect(phrasesOf("借りる、小さく作る、巨大に作る", "ja")).toEqual(["借りる、", "小さく作る、", "巨大に作る"]);
    const title = "仕立て直しなら開発時間は25〜50%で済む、とELYZA CEOは主張";
    expect(phrasesOf(title, "ja").join("")).toBe(title);
    expect(phrasesOf(title, "ja").some((phrase) => /25〜50%/.test(phrase))).toBe(true);
  });
});

describe("wrapText", () => {
  it("never breaks a number from its range or unit, nor katakana in two", () => {
    const text = "SoftBank has about 390 billion parameters and 25–50% of the time";
    for (let width = 60; width < 400; width += 10) {
      const lines = wrapText(text, width, 12, "en");
      expect(lines.join(" ")).toBe(text);
      for (const line of lines) expect(line).not.toMatch(/\d$|^billion/);
      for (const line of wrapText("ゼロから作るソフトバンクの3900億パラメーター", width, 12, "ja"))
        expect(line).not.toMatch(/^[ァィゥェォャュョッー、。]/);
    }
  });
});

describe.each(locales)("lines in %s", (locale) => {
  const context = figureContext(locale);
  const texts = figureIds.flatMap((id) => Object.values(describeFigure(id, context)));

  it("lose nothing, and in Japanese begin and end as kinsoku asks", () => {
    for (const text of texts) {
      for (let width = 90; width <= 420; width += 30) {
        const lines = wrapText(text, width, 12, locale);
        expect(lines.join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
        if (locale !== "ja") continue;
        for (const line of lines.slice(1))
          expect(line, text).not.toMatch(/^[、。，．・）」』】〜ーァィゥェォッャュョぁぃぅぇぉっゃゅょ]/);
        for (const line of lines.slice(0, -1)) expect(line, text).not.toMatch(/[（「『【]$/);
      }
    }
  });

  it("fit their width in the widest common font, unless a word is wider than the line", () => {
    for (const text of texts) {
      for (const weight of ["regular", "bold"] as const) {
        for (const line of wrapText(text, 260, 12, locale, weight)) {
          expect(textWidth(line, 12, weight), line).toBeLessThanOrEqual(260);
        }
      }
    }
  });
});
