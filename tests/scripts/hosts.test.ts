import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { mediaTypes } from "@/lib/site/media-types";
import { headersFile, nginxTypes } from "@/publish/hosts/host-files";
import { hostFiles } from "../../scripts/hosts";

describe("files for hosts", () => {
  it.each(Object.entries(hostFiles))("%s is as npm run hosts writes it", (path, text) => {
    expect(readFileSync(path, "utf8")).toBe(text());
  });

  it("name the same types in the section on nginx", () => {
    expect(readFileSync("docs/hosting.md", "utf8")).toContain(`\`\`\`nginx\n${nginxTypes()}\n`);
  });

  it.each(Object.entries(mediaTypes))("say at every host what .%s is: %s", (ending, type) => {
    const rules = JSON.parse(readFileSync("vercel.json", "utf8")).headers as { source: string; headers: object[] }[];
    const sent = rules.filter(({ source }) => new RegExp(`^${source}$`).test(`/ja/a.b.${ending}`));
    // Pages have no ending.
    if (ending !== "html") {
      expect(sent.flatMap(({ headers }) => headers)).toContainEqual({ key: "Content-Type", value: type });
      expect(readFileSync("publish/Caddyfile", "utf8")).toContain(
        `@${ending} path *.${ending}\n\t\theader @${ending} Content-Type "${type}"`,
      );
    }
    const handler = new Function(`${readFileSync("publish/cloudfront-types.js", "utf8")}; return handler`)();
    const answered = (uri: string) =>
      handler({ request: { uri }, response: { headers: { "content-type": { value: "a/b" } } } }).headers["content-type"]
        .value;
    expect(answered(`/ja/a.b.${ending}`)).toBe(type);
    for (const other of ["/ja/a", "/ja/a.constructor", "/ja/a.woff2"]) expect(answered(other)).toBe("a/b");
    if (/^text\/(?!html|javascript)/.test(type))
      expect(headersFile(["/"])).toContain(`/*.${ending}\n  Content-Type: ${type}\n`.trimEnd());
    expect(type).toMatch(
      /^(?:text|application\/(?:json|xml|atom\+xml)|image\/svg)(?=.*; charset=utf-8$)|^(?!text)[^;]+$/,
    );
  });
});
