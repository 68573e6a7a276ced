import { describe, expect, it } from "vitest";
import { figureIds } from "@/lib/figures/catalogue";
import { show } from "@/lib/figures/shown";

import { phrasesOf, wrapEvenly, wrapText } from "@/lib/format/line-break";
import { textWidth } from "@/lib/format/text-width";
import { locales } from "@/lib/i18n/locales";
import { articleContext as contextIn } from "@/tests/article";

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
  const context = contextIn(locale);
  const texts = figureIds.flatMap((id) => Object.values(show(id, context).words));

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

describe("lines", () => {
  it("of a text with nothing in it are one empty line", () => {
    expect(wrapText("", 100, 12, "en")).toEqual([""]);
  });

  it("cut a word that is wider than they are after a slash or a middle dot only", () => {
    expect(wrapText("abc/defghijkl/mn", 40, 12, "en")).toEqual(["abc/", "defghijkl/", "mn"]);
    expect(wrapText("ソフト・バンク・モデル", 50, 12, "ja")).toEqual(["ソフト・", "バンク・", "モデル"]);
  });

  it("are as even as their number allows", () => {
    const text = "One two three four five six";
    expect(wrapText(text, 120, 12, "en")).toEqual(["One two three four", "five six"]);
    expect(wrapEvenly(text, 120, 12, "en")).toEqual(["One two three", "four five six"]);
    expect(wrapEvenly("One two", 120, 12, "en")).toEqual(["One two"]);
  });
});
