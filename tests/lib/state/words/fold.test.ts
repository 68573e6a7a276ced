import { describe, expect, it } from "vitest";
import { fold } from "@/lib/state/words/fold";

describe("the same word, however it is typed", () => {
  it.each([
    [
      "apostrophes",
      "softbank",
      ["SoftBank's", "SoftBank’s", "SoftBank‘s", "SoftBankʼs", "SoftBank′s", "SoftBank´s", "SoftBank`s"],
    ],
    ["apostrophes within", "dont", ["don't", "don’t", "don＇t"]],
    ["plurals that own", "carriers", ["carriers'", "carriers’"]],
    [
      "thousands",
      "10000",
      ["10,000", "10000", "10 000", "10\u00a0000", "10\u2009000", "10\u202f000", "10'000", "10’000", "１０，０００"],
    ],
    ["millions", "1234567.5", ["1,234,567.5", "1 234 567.5", "1234567.5"]],
    [
      "hyphens",
      "open source",
      ["open-source", "open‐source", "open‑source", "open–source", "open—source", "open−source", "open － source"],
    ],
    ["ranges", "2000-9999", ["2,000–9,999", "2000-9999", "2,000〜9,999", "2000～9999", "２０００－９９９９"]],
    [
      "quotes",
      "数千",
      [
        "「数千」",
        "『数千』",
        '"数千"',
        "“数千”",
        "«数千»",
        "‹数千›",
        "„数千“",
        "‘数千’",
        "《数千》",
        "【数千】",
        "（数千）",
        "〝数千〟",
      ],
    ],
    ["quotes in a sentence", "約数千基", ["約「数千」基", "約“数千”基", "約数千基"]],
    [
      "long vowels",
      "でーたせんた",
      [
        "データセンター",
        "デ－タセンター",
        "デ-タセンタ-",
        "デ‐タセンタ‐",
        "デ―タセンタ―",
        "デ─タセンタ─",
        "ﾃﾞｰﾀｾﾝﾀｰ",
        "デ〜タセンタ～",
        "デ−タセンター",
        "でーたせんたー",
        "データセンタ",
      ],
    ],
    ["short words keep theirs", "きー", ["キー", "ｷｰ", "キ－"]],
    [
      "dots between words of kana",
      "あーくいんべすと",
      ["アーク・インベスト", "アーク･インベスト", "ア－ク·インベスト"],
    ],
    ["voiced sounds", "がば", ["ガバ", "ｶﾞﾊﾞ", "カ゛ハ゛", "か\u3099は\u3099"]],
    ["width and case", "llama 3", ["Ｌｌａｍａ　３", "LLAMA\u00a03"]],
    ["accents", "cafe", ["café", "cafe\u0301", "CAFÉ"]],
    [
      "signs nobody sees",
      "softbank",
      ["Soft\u200bBank", "Soft\u00adBank", "\ufeffSoftBank", "Soft\u2060Bank\u200e", "\u202aSoftBank\u202c"],
    ],
  ])("%s", (_, folded, spellings) => {
    expect(spellings.map(fold)).toEqual(spellings.map(() => folded));
  });

  it("is not taken for another", () => {
    expect(fold("が")).not.toBe(fold("か"));
    expect(fold("3.5B")).toBe("3.5b");
    expect(fold("2024-03")).toBe("2024-03");
    expect(fold("2024 100")).toBe("2024 100");
    expect(fold("R&D 50% $10 C++")).toBe("r&d 50% $10 c++");
    expect(fold("“…”、。")).toBe("");
  });

  it("stays as it is when folded once more", () => {
    for (const text of ["SoftBank’s 10,000 GPUs", "デ－タ・センター", "2,000〜9,999", "A.X 4.0"])
      expect(fold(fold(text))).toBe(fold(text));
  });
});
