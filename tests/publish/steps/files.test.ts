import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { locales } from "@/lib/i18n/locales";
import { compress } from "@/publish/steps/compress";
import { addFolderPages } from "@/publish/steps/folders";
import { addHostFiles } from "@/publish/steps/hosts";
import { addWorker } from "@/publish/steps/worker";
import { siteOf } from "../helpers";

describe("compressed copies", () => {
  it("lie beside texts that are worth it", async () => {
    const text = "a".repeat(2000);
    const site = await compress(siteOf({ "a.html": text, "short.html": "a", "b.png": text }));
    expect([...site.keys()]).toEqual(["a.html", "short.html", "b.png", "a.html.br", "a.html.gz"]);
    expect(brotliDecompressSync(site.get("a.html.br") as Buffer).toString()).toBe(text);
    expect(gunzipSync(site.get("a.html.gz") as Buffer).toString()).toBe(text);
  });
});

describe("folders", () => {
  it("hold each page once more, but for those that are folders already", async () => {
    const site = await addFolderPages(
      siteOf({ "en.html": "e", "en/a.html.br": "b", "index.html": "", "404.html": "" }),
    );
    expect([...site.keys()].slice(4)).toEqual(["en/index.html", "en/a/index.html.br"]);
  });
});

describe("files for hosts and the worker", () => {
  it("are added, the offline page in every language", async () => {
    const hosts = await addHostFiles(siteOf({}));
    expect([...hosts.keys()]).toEqual(["vercel.json", "_headers", ".nojekyll"]);
    const worker = (await addWorker(siteOf({}))).get("service-worker.js")?.toString() ?? "";
    for (const locale of locales) expect(worker).toContain(`lang="${locale}"`);
  });
});
