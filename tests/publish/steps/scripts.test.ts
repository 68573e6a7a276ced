import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import islands from "@/components/islands/islands.json";
import { parsePage } from "@/publish/pages";
import { addPolicy } from "@/publish/steps/policy";
import { addScriptFiles, addScripts, bundleScripts } from "@/publish/steps/scripts";
import { pageOf, siteOf, textIn, through } from "../helpers";

const scripts = {
  early: "note()",
  drops: "drop()",
  entry: "_islands/entry.js",
  frame: "_islands/frame.js",
  chunks: Object.fromEntries(["A", "B"].map((name) => [name, [`_islands/${name}.js`, "_islands/hydrate.js"]])),
};
const add = addScripts(scripts);

describe("the scripts of a page", () => {
  it("are its entry, and by name what its islands will ask for", () => {
    const islandsOfPage = '<div data-island="A"></div><div data-island="A"></div><div data-island="B"></div>';
    const tree = parsePage(through(add, pageOf(islandsOfPage)));
    const script = JSON.stringify(tree);
    expect(script).toContain('"dataEntry":"/_islands/entry.js"');
    expect(script).toContain(
      JSON.stringify('{"A":["/_islands/A.js","/_islands/hydrate.js"],"B":["/_islands/B.js","/_islands/hydrate.js"]}'),
    );
    expect(script).toContain("note()");
  });

  it("are none in a page made for frames that has no island", () => {
    expect(through(add, pageOf("<p>a</p>"), { path: "en/embed/model-size.html" })).not.toContain("note()");
    expect(through(add, pageOf("<p>a</p>"), { path: "en/about.html" })).toContain("note()");
  });

  it("are one in a page made for frames that is to read its address, fetched when that asks for something", () => {
    const tree = pageOf("<div data-frame='{}'></div>").replace("</head>", "<script data-keep>first()</script></head>");
    const html = through(add, tree, { path: "en/embed/model-size.html" });
    expect(html).toMatch(/<script data-keep(?:="")? data-more="\/_islands\/frame\.js">first\(\)/);
    expect(html).not.toContain("note()");
    expect(through(addPolicy, html, { path: "en/embed/model-size.html" })).toContain("script-src 'self' 'sha256-");
  });

  it("take dropped files in a page with a field for them, and there only", () => {
    expect(through(add, pageOf('<input type="file">'))).toContain("drop()");
    expect(through(add, pageOf("<input>"))).not.toContain("drop()");
  });

  it("are added to the site", async () => {
    const site = addScriptFiles({ files: [["_islands/a.js", new Uint8Array([65])]] })(siteOf({ "en.html": "" }));
    expect(await textIn(site, "_islands/a.js")).toBe("A");
  });
});

describe("the bundle", () => {
  it("is the same each time, whatever is read first", async () => {
    const [one, two] = await Promise.all([bundleScripts(), bundleScripts()]);
    expect(one.files.map(([path]) => path)).toEqual(two.files.map(([path]) => path));
  });

  it("has every island of the list, and React in none of what comes before a touch", async () => {
    const { entry, frame, chunks, files } = await bundleScripts();
    const text = (path: string) => Buffer.from(files.find(([file]) => file === path)?.[1] ?? []).toString();
    expect(text(entry)).not.toBe("");
    for (const [name, paths] of Object.entries(islands)) {
      for (const path of paths) expect(existsSync(`${path}.tsx`), path).toBe(true);
      const own = chunks[name] ?? [];
      expect(
        own.some((chunk) => text(chunk).includes("hydrateRoot")),
        name,
      ).toBe(true);
      expect(own).not.toContain(entry);
    }
    // What a frame may fetch is little, and knows neither React nor the data set.
    expect(text(frame)).not.toBe("");
    expect(text(frame).length).toBeLessThan(12_000);
    const worker = files.find(([file]) => /deck-worker-/.test(file))?.[0] ?? "";
    // The page has to know it by name, and it has no page of its own to draw in.
    expect(
      (chunks.DeckMaker ?? []).concat(files.map(([file]) => file)).some((file) => text(file).includes(`"/${worker}"`)),
    ).toBe(true);
    expect(text(worker)).not.toContain("createRoot");
    const page = pageOf('<div data-island="Nobody"></div>');
    expect(() => through(addScripts(scripts), page)).toThrow("components/islands/islands.json");
  });
});
