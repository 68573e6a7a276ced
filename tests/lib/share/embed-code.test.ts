import { describe, expect, it } from "vitest";
import { autoHeightCode, embedCode, embedScript } from "@/lib/share/embed-code";
import { frameSize } from "@/lib/share/frame-size";

describe("embed code", () => {
  it("escapes what goes into attributes", () => {
    const code = embedCode({ src: 'https://x/?a=1&b="', title: "<b>", size: frameSize(() => 1, 568) });
    expect(code).toContain('src="https://x/?a=1&amp;b=&quot;"');
    expect(code).toContain('title="&lt;b>"');
  });
  it("keeps the embed's own script within 1 kB", () => {
    expect(Buffer.byteLength(embedScript)).toBeLessThanOrEqual(1024);
    expect(() => new Function(embedScript)).not.toThrow();
    expect(autoHeightCode({ src: "x", title: "", size: frameSize(() => 1, 568) })).toContain("<script>");
  });
});
