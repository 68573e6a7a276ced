import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { type Makers, startMakers } from "@/publish/making/makers";
import { serve } from "../../scripts/serve.mjs";

// What npm start does once the pages are exported: a file is made when it is asked for. The build made all of them.
const BUILT = "out";

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1));

const isAsBuilt = (folder: string, path: string) =>
  readFileSync(join(folder, path)).equals(readFileSync(join(BUILT, path)));

/** The address of a file as links have it. */
const addressOf = (path: string) => `/${path.replace(/(?:^|\/)index\.html$/, "").replace(/\.html$/, "")}`;

async function begun(work: (site: { url: string; folder: string; makers: Makers }) => Promise<void>) {
  const folder = test.info().outputPath("begun");
  const makers = await startMakers(folder);
  const make = async (wanted: string[]) => {
    const path = wanted.find((one) => makers.paths.includes(one));
    if (path && !existsSync(join(folder, path))) await makers.make(path);
  };
  const { url, close } = await serve({ folder, port: 0, basePath: "", make });
  try {
    await work({ url, folder, makers });
  } finally {
    await close();
    makers.close();
  }
}

test("the list has every file of the build, and no other", async () => {
  await begun(async ({ makers }) => {
    expect([...makers.paths].sort()).toEqual(filesIn(BUILT).sort());
  });
});

test("every address answers at once, with the bytes of a whole build", async () => {
  await begun(async ({ url, folder, makers }) => {
    const wrong: string[] = [];
    const left = [...makers.paths];
    const ask = async () => {
      for (let path = left.pop(); path !== undefined; path = left.pop()) {
        const response = await fetch(url + encodeURI(addressOf(path)));
        await response.arrayBuffer();
        if (response.status !== 200) wrong.push(`${path}: ${response.status}`);
      }
    };
    await Promise.all([ask(), ask(), ask()]);
    const made = filesIn(folder);
    wrong.push(...made.filter((path) => !isAsBuilt(folder, path)));
    expect(wrong).toEqual([]);
    // A page in a folder of its name is asked for by servers that look in folders alone.
    expect(made.length).toBeGreaterThan(makers.paths.filter((path) => !path.endsWith("/index.html")).length - 1);
  });
});

test("stopped in the middle, what is there is whole", async () => {
  await begun(async ({ url, folder, makers }) => {
    let made = 0;
    const all = makers.makeAll(makers.paths, () => {
      made += 1;
    });
    const stopped = expect(all).rejects.toThrow(/ended/);
    // Asked for meanwhile, a file comes before those that wait.
    const last = makers.paths.at(-1) as string;
    expect((await fetch(`${url}/${last}`)).status).toBe(200);
    await expect.poll(() => made).toBeGreaterThan(20);
    expect(made).toBeLessThan(makers.paths.length);
    makers.close();
    await stopped;
    const there = filesIn(folder).filter((path) => !path.endsWith(".part"));
    expect(there.filter((path) => !isAsBuilt(folder, path))).toEqual([]);
  });
});

test("a file that is none of the site's is named", async () => {
  await begun(async ({ makers }) => {
    await expect(makers.make("nowhere.png")).rejects.toThrow("nowhere.png: (file): is missing");
  });
});
