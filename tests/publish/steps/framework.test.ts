import { readFileSync } from "node:fs";
import { selectAll } from "hast-util-select";
import { toString as textOf } from "hast-util-to-string";
import { describe, expect, it } from "vitest";
import { parsePage } from "@/publish/pages";
import { removeFrameworkFiles, removeRuntime } from "@/publish/steps/framework";
import { pageOf, siteOf, through } from "../helpers";

describe("the framework's runtime", () => {
  it("is taken out of a page, ours stays", () => {
    const html = through(
      removeRuntime,
      pageOf(
        '<div hidden><!--$--><!--/$--></div><script src="/_next/x.js" async></script><script>self.__next_f.push([1])</script><p>text</p>',
        '<link rel="preload" as="script" href="/_next/x.js"><link rel="preload" as="image" href="/a.svg"><meta name="next-size-adjust" content=""><script data-keep>run()</script><script type="application/ld+json">{}</script>',
      ),
    );
    expect(html).not.toMatch(/_next|next-size|hidden/);
    for (const kept of ["<p>text</p>", "run()", '"image"', "ld+json"]) expect(html).toContain(kept);
  });

  it.each(["<script>window.__newer = 1</script>", '<script src="/other.js"></script>'])(
    "is not mixed up with a script nobody knows: %s",
    (script) => {
      expect(() => through(removeRuntime, pageOf(script))).toThrow(/neither ours nor known of Next\.js.*framework\.ts/);
    },
  );

  it("leaves its files out of the site", () => {
    const site = siteOf({ "_next/a.js": "", "_not-found.html": "", "en.txt": "", "robots.txt": "", "en.html": "" });
    expect([...(removeFrameworkFiles(site) as typeof site).keys()]).toEqual(["robots.txt", "en.html"]);
  });
});

describe("a page as the locked version of Next.js writes it", () => {
  const [comment = "", html = ""] = readFileSync("tests/publish/next-page.html", "utf8").split("\n", 2);

  it("is of the version in the lockfile", () => {
    const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8"));
    const { version } = packages["node_modules/next"];
    expect(comment, "run npm run build and npm run next:save, and look at what has changed").toBe(
      `<!-- Next.js ${version} -->`,
    );
  });

  it("keeps its words and nothing of the framework", () => {
    const before = parsePage(html);
    const after = parsePage(through(removeRuntime, html));
    const words = (tree: typeof before) => selectAll("body :not(script)", tree).map(textOf).join();
    expect(words(after)).toContain("log scale");
    expect(selectAll("main *", after)).toHaveLength(selectAll("main *", before).length);
    expect(selectAll("script", before).length).toBeGreaterThan(10);
    const scripts = selectAll("script", after);
    expect(scripts.every(({ properties }) => properties.dataKeep !== undefined || properties.type)).toBe(true);
    expect(through(removeRuntime, html)).not.toMatch(/__next|TURBOPACK|\/_next\/static\/chunks\/[^"]+\.js/);
  });
});
