import { describe, expect, it } from "vitest";

import { factIndex } from "@/lib/export/fact-index";
import { articleContext as contextIn, article as dataset } from "@/tests/article";

describe("the index of facts", () => {
  const index = factIndex(contextIn("en"));

  it("has every fact and what is not stated, each with its entry on the sources page", () => {
    const { quantities, statements, events, notStated } = dataset;
    expect(index).toHaveLength(quantities.length + statements.length + events.length + notStated.length);
    expect(index[0]).toEqual({
      id: "elyza-stake",
      path: "/en/sources#elyza-stake",
      carrier: "kddi",
      kind: "quantity",
      status: "announced",
      text: "The KDDI group takes 53.4% of ELYZA, which becomes its subsidiary.",
    });
  });

  it("puts what belongs to no carrier under context, and leaves the status of what is not stated empty", () => {
    expect(index.at(-1)).toMatchObject({
      id: "microsoft-gpus",
      carrier: "context",
      kind: "not-stated",
      status: "",
      text: "Microsoft's GPU count",
    });
  });

  it("speaks the language it is asked in", () => {
    expect(factIndex(contextIn("ja"))[0]?.text).toBe("KDDIグループはELYZA株の53.4%を握り、子会社とする。");
  });
});
