import { describe, expect, it } from "vitest";

import { dataset as newest } from "@/lib/dataset";
import { describeFigure, figureName, sourceLines } from "@/lib/figures/describe";
import { article as dataset, articleContext as figureContext } from "@/tests/article";
import { withQuantity } from "@/tests/figure";

describe("the words of a figure", () => {
  it("are filled with what its series come to", () => {
    const text = describeFigure("model-size", figureContext("en"));
    expect(text).toMatchObject({
      title: "SoftBank’s target is about 55.7× the size of NTT’s model",
      short: "Model size",
      subtitle: "Parameters of large language models, log scale",
    });
  });

  it("follow the data set", () => {
    const changed = withQuantity("softbank-params-target", { lower: 700e9, upper: 700e9, value: 700e9 });
    expect(describeFigure("model-size", figureContext("en", changed)).title).toContain("100×");
  });

  it("name every source with all its paragraphs, in order", () => {
    const line = (locale: "ja" | "en") => describeFigure("investment", figureContext(locale)).sourceLine;
    expect(line("en")).toBe("Source: Nikkei Business (online edition), 25 March 2024, ¶ 3, 5, 15");
    expect(describeFigure("model-size", figureContext("en")).sourceLine).toMatch(/¶ 3, 9, 10$/);
    expect(line("ja")).toBe("出典：日経ビジネス電子版（2024年3月25日）、第3・5・15段落");
  });

  it("tell many sources by publisher and number", () => {
    const { sourceLine } = describeFigure("model-size", figureContext("en", newest));
    expect(sourceLine).toMatch(/^\d+ sources: .+ and others \(listed in the table\)$/);
    expect(sourceLines(figureContext("en"))).toEqual([expect.stringContaining("Nikkei Business")]);
    const [line, ...more] = sourceLines(figureContext("en", newest));
    expect(line).toContain(String(newest.sources.length));
    expect(more).toEqual([]);
  });

  it("are those of their edition", () => {
    const titleOf = (of: typeof dataset) => describeFigure("open-vs-closed", figureContext("en", of)).title;
    expect(titleOf(dataset)).toMatch(/^Open models have won on several measures/);
    expect(titleOf(newest)).toMatch(/^Open models kept coming/);
  });

  it("say the short name without the data", () => {
    expect(figureName("elyza-stake", "en")).toBe("ELYZA stake");
  });

  it("stop at a source that is not there", () => {
    const context = figureContext("en", { ...dataset, sources: [] });
    expect(() => describeFigure("elyza-stake", context)).toThrow('no row with id "nikkei-2024-03-25"');
  });
});
