import { createHash } from "node:crypto";
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
  it("lead to each page, but for those that are folders already", async () => {
    const site = addFolderPages(siteOf({ "en.html": "e", "en/a.html": "b", "index.html": "", "404.html": "" }));
    expect([...site.keys()].slice(4)).toEqual(["en/index.html", "en/a/index.html"]);
    const page = await textIn(site, "en/a/index.html");
    expect(page).toContain('<a href="../a.html">');
    expect(page).toContain('content="0;url=../a.html"');
    const script = /<script>(.*)<\/script>/.exec(page)?.[1] ?? "";
    expect(page).toContain(`'sha256-${createHash("sha256").update(script).digest("base64")}'`);
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
