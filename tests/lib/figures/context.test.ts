import { describe, expect, it } from "vitest";
import { article as dataset, articleContext as figureContext } from "@/tests/article";

describe("the context of a language", () => {
  it("stands on the published data unless another set is given", () => {
    const other = { ...dataset, events: [] };
    expect(figureContext("ja").dataset).toBe(dataset);
    expect(figureContext("ja", other).dataset).toBe(other);
  });

  it("speaks its language", () => {
    expect(figureContext("ja").t("vocabulary.notStated")).toBe("記載なし");
    expect(figureContext("en").t("vocabulary.notStated")).toBe("not stated");
  });
});
