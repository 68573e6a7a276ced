import { Resvg } from "@resvg/resvg-js";
import { describe, expect, it } from "vitest";
import { describePng } from "@/lib/export/png";

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
});
