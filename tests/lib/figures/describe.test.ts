import { describe, expect, it } from "vitest";
import { dataset as newest } from "@/lib/dataset";
import { figureName, sourceLines } from "@/lib/figures/describe";
import { show } from "@/lib/figures/shown";
import { articleContext as contextIn, article as dataset } from "@/tests/article";
import { withQuantity } from "@/tests/figure";

describe("the words of a figure", () => {
  it("are filled with what its series come to", () => {
    const text = show("model-size", contextIn("en")).words;
    expect(text).toMatchObject({
      title: "SoftBank’s target is about 55.7× the size of NTT’s model",
      short: "Model size",
      subtitle: "Parameters of large language models, log scale",
    });
  });

  it("follow the data set", () => {
    const changed = withQuantity("softbank-params-target", { lower: 700e9, upper: 700e9, value: 700e9 });
    expect(show("model-size", contextIn("en", changed)).words.title).toContain("100×");
  });

  it("name every source with all its paragraphs, in order", () => {
    const line = (locale: "ja" | "en") => show("investment", contextIn(locale)).words.sourceLine;
    expect(line("en")).toBe("Source: Nikkei Business (online edition), 25 March 2024, ¶ 3, 5, 15");
    expect(show("model-size", contextIn("en")).words.sourceLine).toMatch(/¶ 3, 9, 10$/);
    expect(line("ja")).toBe("出典：日経ビジネス電子版（2024年3月25日）、第3・5・15段落");
  });

  it("tell many sources by publisher and number", () => {
    const { sourceLine } = show("model-size", contextIn("en", newest)).words;
    expect(sourceLine).toMatch(/^\d+ sources: .+ and others \(listed in the table\)$/);
    expect(sourceLines(contextIn("en"))).toEqual([expect.stringContaining("Nikkei Business")]);
    const [line, ...more] = sourceLines(contextIn("en", newest));
    expect(line).toContain(String(newest.sources.length));
    expect(more).toEqual([]);
  });

  it("are those of their edition", () => {
    const titleOf = (of: typeof dataset) => show("open-vs-closed", contextIn("en", of)).words.title;
    expect(titleOf(dataset)).toMatch(/^Open models have won on several measures/);
    expect(titleOf(newest)).toMatch(/^Open models kept coming/);
  });

  it("say the short name without the data", () => {
    expect(figureName("elyza-stake", "en")).toBe("ELYZA stake");
  });

  it("stop at a source that is not there", () => {
    const context = contextIn("en", { ...dataset, sources: [] });
    expect(() => show("elyza-stake", context).words).toThrow('no row with id "nikkei-2024-03-25"');
  });
});
