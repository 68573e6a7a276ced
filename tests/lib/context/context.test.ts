import { describe, expect, it } from "vitest";
import { articleContext as contextIn, article as dataset } from "@/tests/article";

describe("the context of a language", () => {
  it("stands on the published data unless another set is given", () => {
    const other = { ...dataset, events: [] };
    expect(contextIn("ja").dataset).toBe(dataset);
    expect(contextIn("ja", other).dataset).toBe(other);
  });

  it("speaks its language", () => {
    expect(contextIn("ja").t("vocabulary.notStated")).toBe("記載なし");
    expect(contextIn("en").t("vocabulary.notStated")).toBe("not stated");
  });
});
