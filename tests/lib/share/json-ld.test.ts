import { describe, expect, it } from "vitest";
import { show } from "@/lib/figures/shown";

import { dataSetJsonLd, figureJsonLd } from "@/lib/share/json-ld";
import { articleContext as contextIn } from "@/tests/article";

describe("data for search engines", () => {
  it("describes a figure by its finding and leads to its files", () => {
    expect(figureJsonLd(show("model-size", contextIn("en")))).toMatchObject({
      "@type": "Dataset",
      name: "SoftBank’s target is about 55.7× the size of NTT’s model",
      url: "http://localhost:3000/en/2024-03/figures/model-size",
      dateModified: "2024-03-25",
      license: "https://creativecommons.org/licenses/by/4.0/",
      distribution: [
        { encodingFormat: "text/csv", contentUrl: "http://localhost:3000/en/2024-03/figures/model-size.csv" },
        { encodingFormat: "application/json", contentUrl: "http://localhost:3000/en/2024-03/figures/model-size.json" },
      ],
    });
  });

  it("describes the whole data set and names its sources in the language", () => {
    const described = dataSetJsonLd(contextIn("ja"));
    expect(described).toMatchObject({ name: "通信3社のLLM戦略", url: "http://localhost:3000/ja/sources" });
    expect(described.isBasedOn).toEqual([
      { "@type": "CreativeWork", publisher: "日経ビジネス電子版", author: "杉山翔吾", datePublished: "2024-03-25" },
    ]);
    expect(described.distribution.map(({ contentUrl }) => contentUrl)).toEqual([
      "http://localhost:3000/data/2024-03/datapackage.json",
      "http://localhost:3000/data/2024-03/carrier-llm-compare.xlsx",
    ]);
  });
});
