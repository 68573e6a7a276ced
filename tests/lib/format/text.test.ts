import { describe, expect, it } from "vitest";

import { factText } from "@/lib/format/text";
import { article as dataset } from "@/tests/article";

describe("a text of the data set", () => {
  it("is filled with the numbers of its facts, as vague as they are", () => {
    const text = { ja: "国内は{japan-largest-gpus}。", en: "Japan has {japan-largest-gpus}." };
    expect(factText(dataset, text, "ja")).toBe("国内は数千基程度（2000〜9999基）。");
    expect(factText(dataset, text, "en")).toBe("Japan has several thousand (2,000–9,999 GPUs).");
  });

  it("begins with a capital where a number's words open it, and nowhere else", () => {
    const opened = { ja: "", en: "{japan-largest-gpus} stand." };
    expect(factText(dataset, opened, "en")).toBe("Several thousand (2,000–9,999 GPUs) stand.");
    expect(factText(dataset, { ja: "", en: "tsuzumi is small." }, "en")).toBe("tsuzumi is small.");
  });

  it("names a fact that is not there", () => {
    expect(() => factText(dataset, { ja: "{nothing}", en: "" }, "ja")).toThrow('no row with id "nothing"');
  });
});
