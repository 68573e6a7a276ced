import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { byId, dataset as newest } from "@/lib/dataset";
import { units } from "@/lib/dataset/vocabulary";
import {
  formatDerived,
  formatInterval,
  formatInWords,
  formatNumber,
  formatQuantity,
  formatTick,
} from "@/lib/format/number";
import { locales } from "@/lib/i18n/locales";
import { article as dataset } from "@/tests/article";

const quantity = (id: string) => byId(dataset.quantities, id).quantity;

describe("numbers in each language's habit", () => {
  it.each([
    [390e9, "3900億", "390 billion"],
    [7e9, "70億", "7 billion"],
    [1e12, "1兆", "1 trillion"],
    [350_000, "35万", "350,000"],
    [9999, "9999", "9,999"],
    [9999.7, "1万", "10,000"],
    [999_999.7, "100万", "1 million"],
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

  it("keep apart what is reached, what is passed and what is told roughly", () => {
    const GPUs = { lower: 10_000, upper: Number.POSITIVE_INFINITY, unit: "GPUs", precision: "at-least" } as const;
    expect(formatQuantity(GPUs, "ja")).toBe("1万基以上");
    expect(formatQuantity({ ...GPUs, bound: "beyond" }, "ja")).toBe("1万基超");
    expect(formatQuantity({ ...GPUs, bound: "beyond" }, "en")).toBe("more than 10,000 GPUs");
    const yen = { lower: 0, upper: 1.024e10, unit: "JPY", precision: "at-most", bound: "about" } as const;
    const open = { ...yen, lower: Number.NEGATIVE_INFINITY };
    expect(formatQuantity(open, "ja")).toBe("最大約102.4億円");
    expect(formatQuantity(open, "en")).toBe("at most about ¥10.24 billion");
    expect(formatQuantity({ ...open, bound: "beyond" }, "en")).toBe("less than ¥10.24 billion");
  });

  it("that are computed claim no more than their bounds and inputs do", () => {
    const times = { unit: "times" } as const;
    const open = { lower: 1_300_000 / 27_500, upper: Number.POSITIVE_INFINITY, precision: "at-least" } as const;
    expect(formatDerived({ ...open, ...times }, "ja")).toBe("47.2倍以上");
    expect(formatDerived({ lower: 0, upper: 47.23, ...times, precision: "at-most" }, "en")).toBe("0–47.3×");
    expect(formatDerived({ lower: 35.0035, upper: 175, ...times, precision: "range" }, "en")).toBe("35–175×");
    const about = { lower: 460 / 30, upper: 460 / 30, ...times, precision: "approximate" } as const;
    expect(formatDerived(about, "ja")).toBe("約15倍");
    const gap = { lower: 322_500, upper: 348_000, unit: "GPUs", precision: "order" } as const;
    expect(formatDerived(gap, "ja")).toBe("32万2500〜34万8000基");
    expect(formatDerived(gap, "en")).toBe("322,500–348,000 GPUs");
  });
});

describe("numbers in small", () => {
  it.each([
    [390e9, "parameters", "3900億", "390B"],
    [1e9, "JPY", "10億円", "¥1B"],
    [2e9, "USD", "20億ドル", "$2B"],
    [50, "percent", "50%", "50%"],
    [3, "times", "3倍", "3×"],
    [10_000, "GPUs", "1万基", "10,000"],
  ] as const)("%d %s on an axis", (value, unit, ja, en) => {
    expect(formatTick(value, unit, "ja")).toBe(ja);
    expect(formatTick(value, unit, "en")).toBe(en);
  });

  it("are one where both bounds are written alike", () => {
    expect(formatInterval({ lower: 1.00001, upper: 1.00002, unit: "times" }, "en")).toBe("1×");
    expect(formatInterval({ lower: 2000, upper: 9999, unit: "GPUs" }, "en", "plain")).toBe("2,000–9,999");
  });

  it("stay as vague in running text where the source's words say no more", () => {
    expect(formatInWords(quantity("tsuzumi-params"), "en")).toBe("7 billion parameters");
    expect(formatInWords({ ...quantity("elyza-investment"), words: { ja: "", en: "" } }, "ja")).toBe("20〜99億円");
  });
});

describe("numbers of later editions", () => {
  const said = (id: string) => {
    const { quantity: stated } = byId(newest.quantities, id);
    return locales.map((locale) => formatQuantity(stated, locale));
  };

  it("say which end is open", () => {
    expect(said("sb-gpus-2025")).toEqual(["1万基超", "more than 10,000 GPUs"]);
    expect(said("ntt-datacentres")).toEqual(["1.5兆円以上", "at least ¥1.5 trillion"]);
    expect(said("sb-meti-2024")).toEqual(["最大421億円", "at most ¥42.1 billion"]);
  });

  it("are in words and digits by turns in Japanese, below a million", () => {
    expect(said("noetra-gpus")).toEqual(["2万7500基", "27,500 GPUs"]);
    expect(formatNumber(10_800, "ja")).toBe("1万800");
    expect(formatNumber(130_000, "ja")).toBe("13万");
    expect(formatNumber(1_300_000, "ja")).toBe("130万");
  });

  it("count computing power in exaFLOPS, on axes too", () => {
    expect(said("meti-60ef")).toEqual(["60エクサFLOPS", "60 exaFLOPS"]);
    expect(formatTick(1e19, "FLOPS", "en")).toBe("10 exaFLOPS");
  });

  it("never speak of infinity, whatever is open", () => {
    const end = fc.oneof(
      fc.double({ min: 0, max: 1e21, noNaN: true }),
      fc.constantFrom(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
    );
    fc.assert(
      fc.property(end, end, fc.constantFrom(...units), fc.constantFrom(...locales), (a, b, unit, locale) => {
        const [lower, upper] = [Math.min(a, b), Math.max(a, b)];
        const precision = upper === Number.POSITIVE_INFINITY ? "at-least" : "at-most";
        for (const text of [
          formatInterval({ lower, upper, unit }, locale),
          formatQuantity({ lower, upper, unit, precision }, locale),
          formatDerived({ lower, upper, unit, precision }, locale, "plain"),
        ]) {
          expect(text).not.toMatch(/∞|Infinity|NaN|undefined/);
          expect(text).not.toBe("");
        }
      }),
    );
  });
});
