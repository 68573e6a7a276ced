import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { addPolicy, policyOf } from "@/publish/steps/policy";
import { pageOf, through } from "../helpers";

const sha = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

describe("a page's policy", () => {
  it("lets only its own files and its own inline parts run", () => {
    const html = through(
      addPolicy,
      pageOf(
        "",
        '<script data-keep>run("a")</script><style>p>a{}</style><script type="application/ld+json">{}</script>',
      ),
    );
    expect(html).toContain(`script-src 'self' ${sha('run("a")')};`);
    expect(html).toContain(`style-src ${sha("p>a{}")};`);
    expect(html).not.toContain("unsafe");
    expect(html).not.toContain("data-keep");
    expect(html.indexOf("Content-Security-Policy")).toBeGreaterThan(html.indexOf("charset"));
    expect(html.indexOf("Content-Security-Policy")).toBeLessThan(html.indexOf("<script"));
  });

  it("of a page made for frames loads nothing, unless an island is in it", () => {
    const path = "en/embed/model-size.html";
    expect(through(addPolicy, pageOf("<p>a</p>"), { path })).toContain("script-src 'none'");
    expect(through(addPolicy, pageOf('<div data-island="A"></div>'), { path })).toContain("script-src 'self'");
    expect(policyOf([], [], true)).not.toContain("connect-src");
  });

  it.each([
    ['<p style="color:red">', "style"],
    ['<p onclick="x()">', "onClick"],
  ])("refuses %s", (markup, name) => {
    expect(() => through(addPolicy, pageOf(markup))).toThrow(name);
    expect(() => through(addPolicy, pageOf(markup), { path: "en/embed/x.html" })).toThrow(name);
  });
});
