import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

describe("files for hosts", () => {
  it("send a folder's address to its page at CloudFront", () => {
    const handler = new Function(`${readFileSync("publish/cloudfront.js", "utf8")}; return handler`)();
    const uri = (asked: string) => handler({ request: { uri: asked } }).uri;
    expect(uri("/")).toBe("/index.html");
    expect(uri("/ja")).toBe("/ja/index.html");
    expect(uri("/ja/figures/model-size/")).toBe("/ja/figures/model-size/index.html");
    for (const file of ["/ja/figures/model-size@2x.png", "/data/datapackage.json", "/_islands/a-B1.js"])
      expect(uri(file)).toBe(file);
  });
});
