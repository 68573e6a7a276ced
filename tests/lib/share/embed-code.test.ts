import { describe, expect, it } from "vitest";
import { autoHeightCode, embedCode, embedScript, heightMessage, themedEmbed } from "@/lib/share/embed-code";
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

describe("a frame", () => {
  const size = frameSize((width) => 1000 - width, 568);

  it("is as wide as it is asked to be, or as its column", () => {
    expect(embedCode({ src: "x", title: "t", width: 480, size })).toContain('width="480" height="520"');
    expect(embedCode({ src: "x", title: "t", size })).toContain('width="100%" height="280"');
  });

  it("may have colours of its own by its address", () => {
    expect(themedEmbed("https://example.org/ja/embed/timeline", "dark")).toBe(
      "https://example.org/ja/embed/dark/timeline",
    );
  });

  it("in colours of its own names their scheme, or browsers put an opaque ground behind it", () => {
    const schemeIn = (src: string) => /color-scheme:([a-z ]+);/.exec(embedCode({ src, title: "t", size }))?.[1];
    const page = "https://example.org/ja/embed/timeline";
    for (const [theme, scheme] of [
      ["light", "light"],
      ["dark", "dark"],
      ["transparent", "light"],
    ] as const) {
      expect(schemeIn(themedEmbed(page, theme))).toBe(scheme);
      expect(schemeIn(`${page}?highlight=kddi&theme=${theme}#x`)).toBe(scheme);
      expect(autoHeightCode({ src: themedEmbed(page, theme), title: "", size })).toContain(`color-scheme:${scheme};`);
    }
    expect(schemeIn(`${themedEmbed(page, "transparent")}?theme=dark`)).toBe("dark");
    for (const src of [page, `${page}?theme=system`, `${page}?note=theme=dark`]) expect(schemeIn(src)).toBeUndefined();
  });

  it("speaks of its height as its host listens for it", () => {
    expect(embedScript).toContain(`type:"${heightMessage}"`);
    expect(autoHeightCode({ src: "x", title: "", size })).toContain(`e.data.type==="${heightMessage}"`);
  });
});
