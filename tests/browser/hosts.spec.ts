import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { mediaTypes } from "@/lib/site/media-types";
import { headersFor } from "@/publish/hosts/headers";
import { isOneOfEdition } from "./pages";
import { servers, toldServers } from "./servers";

/** The server that is asked for every page of every edition. */
const WHOLE = "Caddy as in the container";

/** A site with compressed copies, built below a folder: its links lead there, its files are at the root all the same. */
const COMPRESSED = ".cache/below/llm";

/** Sites to serve: the published one, and one built below a folder (npm run fixture). */
const sites = [
  { where: "at the root", folder: "out", basePath: "" },
  { where: "below a folder", folder: ".cache/below", basePath: "/llm" },
];

/** Addresses of all pages, embeds included, without the host. */
function addressesOf(site: string, basePath: string): string[] {
  return readdirSync(site, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".html") && !/(?:^|\/)(?:index|404)\.html$/.test(path))
    .map((path) => `${basePath}/${path.slice(0, -".html".length)}`);
}

/** Everything of the site a page leads to or is made of. */
function linksOf(html: string, base: string): string[] {
  const values = [
    ...[...html.matchAll(/ (?:href|src|data-entry|content)="([^"]+)"/g)].map(([, value]) => value as string),
    ...[...html.matchAll(/ data-chunks='([^']+)'/g)].flatMap(
      ([, value]) => Object.values(JSON.parse(value as string)).flat() as string[],
    ),
  ];
  return values
    .filter((value) => value.startsWith("/") || value.startsWith("http://localhost:3000/"))
    .map((value) => new URL(value.replaceAll("&amp;", "&"), base))
    .map(({ pathname, search }) => pathname + search);
}

/** Asks again where a server has closed a kept connection in between, as browsers do. */
const ask = (address: string, init?: RequestInit, tries = 12): Promise<Response> =>
  fetch(address, init).catch((error) => {
    if (tries === 0) throw error;
    return ask(address, init, tries - 1);
  });

/** Does something to many things, some at a time. */
async function forMany<T>(things: Iterable<T>, work: (thing: T) => Promise<void>): Promise<void> {
  const left = [...things];
  await Promise.all(
    Array.from({ length: 12 }, async () => {
      for (let thing = left.pop(); thing !== undefined; thing = left.pop()) await work(thing);
    }),
  );
}

for (const { where, folder, basePath } of sites) {
  for (const [name, start] of Object.entries(servers)) {
    // The address below a folder is known to our own server by other means.
    if (basePath && name === "npm start") continue;
    test(`${name}, ${where}: every address opens, with and without a closing slash, and no link is broken`, async ({
      page,
    }) => {
      const site = join(folder, basePath);
      if (!existsSync(site)) throw new Error(`${site}: (folder): is missing: run npm run fixture first`);
      const { url, stop } = await start(folder);
      try {
        const broken: string[] = [];
        const links = new Set<string>([`${basePath}/`]);
        // One server opens everything; what another makes of a kind of address, it makes of all of that kind.
        const addresses = addressesOf(site, basePath).filter(
          (address) => name === WHOLE || !isOneOfEdition(address.slice(basePath.length)),
        );
        expect(addresses.length).toBeGreaterThan(100);
        await forMany(
          addresses.flatMap((address) => [address, `${address}/`]),
          async (address) => {
            const response = await ask(url + address);
            const html = await response.text();
            const own = readFileSync(join(site, `${address.slice(basePath.length).replace(/\/$/, "")}.html`), "utf8");
            if (response.status !== 200 || html !== own) broken.push(`${address}: ${response.status}`);
            for (const link of linksOf(html, url)) links.add(link);
          },
        );
        await forMany(links, async (link) => {
          const { status } = await ask(url + link);
          if (status !== 200) broken.push(`link ${link}: ${status}`);
        });
        expect(broken.sort()).toEqual([]);
        expect((await fetch(`${url}${basePath}/ja/nowhere`)).status).toBe(404);

        const complaints: string[] = [];
        page.on("pageerror", (error) => complaints.push(String(error)));
        page.on("console", (message) => {
          if (message.type() === "error") complaints.push(message.text());
        });
        const redirected = (await fetch(`${url}${basePath}/en/about?a=b`)).url;
        // Caddy lost the query on its way to a slash until version 2.8; Debian has 2.6.
        if (name !== "Caddy") expect(redirected).toContain("?a=b");
        for (const slash of redirected.includes("?") ? ["", "/"] : ["/"]) {
          await page.goto(`${url}${basePath}/en/figures/compute-gap${slash}?scale=linear`);
          await expect(page.locator(".drawing.wide")).toContainText("Linear scale");
          await page.goto(`${url}${basePath}/ja/embed/explore${slash}?measure=gpu-count`);
          await expect(page.locator("#explore[aria-busy=false] .drawing.wide")).toBeVisible();
        }
        expect(complaints).toEqual([]);
      } finally {
        await stop();
      }
    });
  }
}

for (const name of ["npm start", "Caddy as in the container"]) {
  test(`${name} sends the headers of each path, with every status, and texts compressed`, async () => {
    // At the root, as headers are; with compressed copies, which npm start does without.
    const { url, stop } = await (servers[name] as (typeof servers)[string])(COMPRESSED);
    try {
      const script = readdirSync(`${COMPRESSED}/_islands`).find((file) => file.endsWith(".js")) as string;
      for (const path of [
        "/ja",
        "/ja/",
        "/en/figures/model-size",
        "/en/figures/model-size.svg",
        "/ja/embed/model-size",
        "/ja/embed/dark/model-size/",
        "/en/2024-03/embed/model-size",
        `/_islands/${script}`,
        "/data/datapackage.json",
        "/oembed/ja/figures/model-size.json",
        "/nowhere",
        "/ja/embed/nowhere",
      ]) {
        const response = await fetch(url + path, { headers: { "Accept-Encoding": "br" } });
        expect(response.status, path).toBe(path.endsWith("nowhere") ? 404 : 200);
        for (const { key, value } of headersFor(path)) expect(response.headers.get(key), `${path} ${key}`).toBe(value);
        if (path.includes("/embed/")) expect(response.headers.get("X-Frame-Options"), path).toBeNull();
        if (!path.startsWith("/_islands/")) expect(response.headers.get("Cache-Control"), path).toBe("no-cache");
      }
      for (const path of ["/ja", `/_islands/${script}`, "/en/figures/model-size.svg"]) {
        const response = await fetch(url + path, { headers: { "Accept-Encoding": "br" } });
        expect(response.headers.get("Content-Encoding"), path).toBe("br");
      }
      for (const [path, type] of [
        ["/ja/slides.pptx", /presentationml/],
        ["/data/carrier-llm-compare.xlsx", /spreadsheetml/],
        ["/en/figures/model-size.csv", /text\/csv/],
        ["/nowhere", /text\/html/],
      ] as const) {
        expect((await fetch(url + path)).headers.get("Content-Type"), path).toMatch(type);
      }
    } finally {
      await stop();
    }
  });
}

/** What hosts read, and the compressed copies, which no address names. */
const NOT_ASKED_FOR = /^_headers$|^vercel\.json|^\.|(?:^|\/)\.gitkeep$|\.(?:br|gz)$/;

for (const [name, start] of Object.entries(toldServers)) {
  test(`${name} says of every kind of file what it is, and how a text is written`, async () => {
    const files = readdirSync("out", { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ path, name: file }) => join(path, file).replace(/^out\//, ""))
      .filter((path) => !NOT_ASKED_FOR.test(path));
    const endingOf = (path: string) => path.slice(path.lastIndexOf(".") + 1);
    const endings = new Set(files.map(endingOf));
    expect([...endings].sort()).toEqual(Object.keys(mediaTypes).sort());
    const { url, stop } = await start("out");
    try {
      for (const ending of endings) {
        // A file of each place: at the root, of a language, of an edition.
        const some = new Map(
          files.filter((path) => endingOf(path) === ending).map((path) => [path.split("/").length, path]),
        );
        for (const path of some.values()) {
          for (const encoding of ["identity", "gzip", "br"]) {
            const response = await ask(`${url}/${path}`, { headers: { "Accept-Encoding": encoding } });
            expect(response.status, path).toBe(200);
            const type = response.headers.get("Content-Type")?.replace(/;\s*/, "; ").toLowerCase();
            expect(type, `${path} as ${encoding}`).toBe(mediaTypes[ending]);
          }
        }
        const missing = await ask(`${url}/ja/nowhere.${ending}`);
        expect(missing.status).toBe(404);
        expect(missing.headers.get("Content-Type"), `a missing .${ending}`).toBe(mediaTypes.html);
      }
      expect((await ask(`${url}/ja/about`)).headers.get("Content-Type")?.replace(/;\s*/, "; ")).toBe(mediaTypes.html);
    } finally {
      await stop();
    }
  });
}
