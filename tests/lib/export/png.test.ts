import { Resvg } from "@resvg/resvg-js";
import { describe, expect, it } from "vitest";
import { describePng, wordsOfSvg } from "@/lib/export/png";

const SQUARE = '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="4"><rect width="8" height="4"/></svg>';

describe("pictures", () => {
  it("say how large they are meant and which colours they mean", () => {
    const plain = new Resvg(SQUARE).render().asPng();
    const twice = describePng(describePng(plain, 96), 192);
    const names: string[] = [];
    const view = new DataView(twice.buffer);
    for (let at = 8; at < twice.length; at += view.getUint32(at) + 12) {
      const name = String.fromCharCode(...twice.subarray(at + 4, at + 8));
      names.push(name);
      const [data, end] = [at + 8, at + 8 + view.getUint32(at)];
      if (name === "sRGB") expect(view.getUint32(end).toString(16)).toBe("aece1ce9");
      if (name === "pHYs") expect(view.getUint32(data)).toBe(Math.round(192 / 0.0254));
    }
    expect(names.filter((name) => name !== "IDAT")).toEqual(["IHDR", "sRGB", "pHYs", "IEND"]);
  });

  it("carry checksums other programs agree with", () => {
    const ours = Buffer.from(describePng(new Resvg(SQUARE).render().asPng(), 96)).toString("hex");
    expect(ours).toContain("000000097048597300000ec400000ec401952b0e1b");
  });

  it("say what they show, as text and where programs look for alternative text", () => {
    const svg = SQUARE.replace("><rect", "><title>図 &amp; 表</title><desc>説明 &lt;1&gt; &#39;x&#39;</desc><rect");
    expect(() => wordsOfSvg(SQUARE)).toThrow("no title and description");
    const words = wordsOfSvg(svg);
    expect(words).toEqual({ title: "図 & 表", description: "説明 <1> 'x'" });
    const once = describePng(new Resvg(svg).render().asPng(), 96, words);
    expect(Buffer.from(describePng(once, 96, words)).equals(Buffer.from(once))).toBe(true);
    const text = Buffer.from(once).toString("utf8");
    expect(text).toContain("iTXtTitle\0\0\0\0\0図 & 表");
    expect(text).toContain("iTXtDescription\0\0\0\0\0説明 <1> 'x'");
    expect(text).toContain("<Iptc4xmpCore:AltTextAccessibility>");
    expect(text).toContain("説明 &lt;1&gt; 'x'");
  });
});
