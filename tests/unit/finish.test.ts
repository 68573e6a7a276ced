import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { finishEmbed, finishPage } from "@/scripts/finish/page";

const islands = {
  early: "note()",
  entry: "/_islands/entry.js",
  chunksOf: (name: string) => [`/_islands/${name}.js`, "/_islands/react.js"],
};
const page = (body: string, head = "") =>
  `<!DOCTYPE html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
const finish = (html: string) => finishPage(html, islands, (path) => `/*${path}*/`);
const sha = (text: string) => createHash("sha256").update(text).digest("base64");

describe("a finished page", () => {
  it("has nothing of the framework left", () => {
    const html = finish(
      page(
        '<script src="/_next/x.js" async></script><script>self.__next_f.push([1])</script><p>text</p>',
        '<link rel="preload" as="script" href="/_next/x.js"><meta name="next-size-adjust" content="">',
      ),
    );
    expect(html).not.toMatch(/_next|next-size/);
    expect(html).toContain("<p>text</p>");
    expect(html).not.toContain("entry.js");
  });

  it("loads the scripts of its islands, each once", () => {
    const html = finish(page('<div data-island="A"></div><div data-island="A"></div><div data-island="B"></div>'));
    expect(html).toContain(
      '<script data-entry="/_islands/entry.js" data-chunks="/_islands/A.js /_islands/react.js /_islands/B.js">note()</script></head>',
    );
    expect(html).toContain(`script-src 'self' 'sha256-${sha("note()")}'`);
  });

  it("carries its styles inside and lets only its own inline parts run", () => {
    const html = finish(
      page(
        "",
        '<script data-keep>run()</script><link rel="stylesheet" href="/a.css"><script type="application/ld+json">{}</script>',
      ),
    );
    expect(html).toContain("<style>/*/a.css*/</style>");
    expect(html).toContain(`script-src 'self' 'sha256-${sha("run()")}';`);
    expect(html).toContain(`style-src 'sha256-${sha("/*/a.css*/")}';`);
    expect(html).toContain('<script type="application/ld+json">{}</script>');
    expect(html).not.toContain("unsafe");
    expect(html).not.toContain("data-keep");
  });

  it.each([
    ['<p style="color:red">', "style"],
    ['<p onclick="x()">', "onclick"],
  ])("is refused with %s", (markup, name) => {
    expect(() => finish(page(markup))).toThrow(name);
    expect(() => finishEmbed(page(markup), islands)).toThrow(name);
  });
});
