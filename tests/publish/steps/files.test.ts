import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { locales } from "@/lib/i18n/locales";
import type { Site } from "@/publish/site";
import { compress } from "@/publish/steps/compress";
import { addFolderPages } from "@/publish/steps/folders";
import { addHostFiles } from "@/publish/steps/hosts";
import { addWorker } from "@/publish/steps/worker";
import { siteOf, textIn } from "../helpers";

const made = async (site: Site, path: string) => Buffer.from((await site.get(path)?.()) ?? "");

describe("compressed copies", () => {
  it("lie beside texts", async () => {
    const text = "a".repeat(2000);
    const site = compress(siteOf({ "a.html": text, "b.png": text }));
    expect([...site.keys()]).toEqual(["a.html", "b.png", "a.html.br", "a.html.gz"]);
    expect(brotliDecompressSync(await made(site, "a.html.br")).toString()).toBe(text);
    expect(gunzipSync(await made(site, "a.html.gz")).toString()).toBe(text);
  });
});

describe("folders", () => {
  it("hold each page once more, beside it, but for those that are folders already", () => {
    const site = addFolderPages(
      siteOf({ "en.html": "e", "a.png": "", "en/a.html": "b", "index.html": "", "404.html": "" }),
    );
    const paths = [...site.keys()];
    expect(paths).toEqual([
      "en.html",
      "en/index.html",
      "a.png",
      "en/a.html",
      "en/a/index.html",
      "index.html",
      "404.html",
    ]);
    expect(site.get("en/a/index.html")).toBe(site.get("en/a.html"));
  });
});

describe("files for hosts and the worker", () => {
  it("are added, the offline page in every language", async () => {
    const hosts = addHostFiles(siteOf({}));
    expect([...hosts.keys()]).toEqual(["vercel.json", "_headers", ".nojekyll"]);
    const worker = await textIn(addWorker(siteOf({})), "service-worker.js");
    for (const locale of locales) expect(worker).toContain(`lang="${locale}"`);
  });
});
