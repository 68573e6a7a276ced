import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isShort, stateMeasured } from "./rounds";

// npm run bench:start: how soon a fresh clone answers, compared with plain Next.js on the same machine, what a build costs,
// and what an edition adds. A short round only starts what is built already.
const PORT = 3399;
const WANTED = ["/ja", "/en/figures/model-size.png"];

interface Editions {
  editions: { id: string; published: string; reaches: string }[];
}

const seconds = (work: () => unknown): number => {
  const started = Date.now();
  work();
  return (Date.now() - started) / 1000;
};

const run = (folder: string, program: string, ...args: string[]) =>
  execFileSync(program, args, { cwd: folder, stdio: "ignore", env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" } });

/** Seconds from `npm start` until every address answers. @param until what is waited for before it is stopped */
async function answered(folder: string, until: () => boolean = () => true): Promise<[first: number, all: number]> {
  const started = Date.now();
  const since = () => (Date.now() - started) / 1000;
  const env = { ...process.env, PORT: String(PORT) };
  const child = spawn("npm", ["start"], { cwd: folder, stdio: "ignore", detached: true, env });
  const wait = () => new Promise((resolve) => setTimeout(resolve, 100));
  for (const address of WANTED) {
    const isThere = () =>
      fetch(`http://localhost:${PORT}${address}`).then(
        ({ ok }) => ok,
        () => false,
      );
    while (!(await isThere())) {
      if (child.exitCode !== null) throw new Error(`npm start ended with ${child.exitCode} before ${address} answered`);
      await wait();
    }
  }
  const first = since();
  while (!until()) await wait();
  const all = since();
  process.kill(-(child.pid as number));
  await new Promise((resolve) => child.once("exit", resolve));
  return [first, all];
}

function sizeOf(folder: string): { files: number; megabytes: number } {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const bytes = entries.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
  return { files: entries.length, megabytes: bytes / 1e6 };
}

/** Adds editions that know what the newest knows, a month apart. */
function addEditions(folder: string, count: number): void {
  const path = join(folder, "data/editions.json");
  const json = JSON.parse(readFileSync(path, "utf8")) as Editions;
  const newest = json.editions.at(-1);
  for (let index = 0; index < count; index += 1) {
    const id = `2028-${String(index + 1).padStart(2, "0")}`;
    json.editions.push({ ...newest, id, published: `${id}-25`, reaches: id });
  }
  writeFileSync(path, JSON.stringify(json));
}

function changeFact(folder: string): void {
  const path = join(folder, "data/events.json");
  writeFileSync(path, readFileSync(path, "utf8").replace(/("title":\s*\{\s*"ja":\s*")/, "$1改・"));
}

const line = (what: string, value: string) => console.log(`${what.padEnd(58)}${value}`);
const inSeconds = (what: string, value: number, plain?: number) =>
  line(what, `${value.toFixed(1)} s${plain ? ` = ${(value / plain).toFixed(2)} × plain Next.js` : ""}`);
const sizes = (what: string, { files, megabytes }: ReturnType<typeof sizeOf>) =>
  line(what, `${files} files, ${megabytes.toFixed(0)} MB`);

console.log(stateMeasured());
if (isShort) {
  inSeconds("npm start, built before", (await answered("."))[0]);
  sizes("out/", sizeOf("out"));
} else {
  const folder = mkdtempSync(join(tmpdir(), "start-"));
  try {
    run(".", "git", "clone", "-q", ".", folder);
    const packages = seconds(() => run(folder, "npm", "ci", "--no-fund", "--no-audit"));
    const next = seconds(() => run(folder, "npx", "next", "build"));
    const plain = packages + next;
    inSeconds("npm ci + next build", plain);
    for (const path of ["node_modules", ".next", ".cache"])
      rmSync(join(folder, path), { recursive: true, force: true });
    const isWhole = () => readdirSync(join(folder, ".cache")).includes("out.made-from");
    const [first, all] = await answered(folder, isWhole);
    inSeconds("npm start, fresh clone, until the first answers", first, plain);
    inSeconds("the same, until every file is made", all, plain);
    inSeconds("npm start again, nothing changed", (await answered(folder))[0]);
    for (const path of ["out", ".next", ".cache"]) rmSync(join(folder, path), { recursive: true, force: true });
    inSeconds(
      "npm run build, nothing kept",
      seconds(() => run(folder, "npm", "run", "build")),
      next,
    );
    const before = sizeOf(join(folder, "out"));
    sizes("out/", before);
    changeFact(folder);
    inSeconds(
      "npm run build, one fact changed",
      seconds(() => run(folder, "npm", "run", "build")),
      next,
    );
    for (const editions of [1, 8]) {
      addEditions(folder, editions === 1 ? 1 : editions - 1);
      const taken = seconds(() => run(folder, "npm", "run", "build"));
      const after = sizeOf(join(folder, "out"));
      inSeconds(`npm run build, ${editions} more editions, drawn for the first time`, taken, next);
      sizes("out/", after);
      sizes("an edition more", {
        files: Math.round((after.files - before.files) / editions),
        megabytes: (after.megabytes - before.megabytes) / editions,
      });
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
