import { describe, expect, it } from "vitest";
import { contextIn } from "@/lib/context/context";
import { type Correction, dataset } from "@/lib/dataset";
import type { Locale } from "@/lib/i18n/locales";
import { correctedValues } from "@/lib/share/corrected-values";

const words = (fact: string, field: string, from: Correction["from"], to: Correction["to"], locale: Locale = "en") => {
  const correction = { id: "c", fact, field, from, to, why: { ja: "a", en: "a" }, when: "2026-11-26" };
  const { field: name, from: before, to: after } = correctedValues(correction, contextIn(locale));
  return `${name}: ${before} → ${after}`;
};

describe("what a correction changed", () => {
  it("has numbers with their unit, in the language", () => {
    expect(words("bigtech-capex-quarter", "quantity.upper", 5e9, 1e10)).toBe("upper bound: $5 billion → $10 billion");
    expect(words("bigtech-capex-quarter", "quantity.upper", 5e9, 1e10, "ja")).toBe("上限: 50億ドル → 100億ドル");
  });

  it("has words of the vocabulary", () => {
    expect(words("elyza-stake", "quantity.precision", "approximate", "exact", "ja")).toBe(
      "確かさ: おおよその値 → 出典どおりの値",
    );
    expect(words("elyza-stake", "status", "planned", "announced", "ja")).toBe("状態: 計画 → 発表済み");
    expect(words("o-390b", "verdict", "open", "kept", "ja")).toBe("判断: 未決着 → 実現");
  });

  it("has dates as they are written, and no code of theirs", () => {
    expect(words("elyza-stake", "asOf", "2023-11", "2023-12~")).toBe("as of: November 2023 → around December 2023");
  });

  it("has whole sentences, their numbers filled in, and says which language they are in", () => {
    const text = words("elyza-stake", "text.ja", "旧", "{elyza-stake}を持つ。");
    expect(text).toMatch(/^sentence \(Japanese\): 旧 → .*53\.4%/);
    expect(words("elyza-stake", "text.ja", "旧", "新", "ja")).toBe("文: 旧 → 新");
  });

  it("says what was missing, yes and no, and names evidence by its sentence", () => {
    expect(words("elyza-stake", "due", null, "2024-04")).toBe("due: (nothing) → April 2024");
    expect(words("elyza-stake", "hearsay", false, true)).toBe("hearsay: no → yes");
    const evidence = words("o-390b", "decidedBy", [], [dataset.quantities[0]?.id ?? ""]);
    expect(evidence).toMatch(/^evidence: \(nothing\) → [^{}]{20,}$/);
  });

  it("gives a field without a name by its path", () => {
    expect(words("elyza-stake", "source.locator.part", "a", "b")).toBe("source.locator.part: a → b");
  });
});
