import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { figureIds } from "@/lib/figures/catalogue";

function* sources(folder: string): Generator<string> {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) yield* sources(path);
    else if (/(?<!\.test)\.tsx?$/.test(name)) yield path;
  }
}

/** The box of the diagram a file belongs to. */
function boxOf(path: string): string {
  const [first = "", second = ""] = path.split("/");
  return first === "lib" ? `lib/${second}` : first;
}

/** Files and folders of ours a file imports, from the top of the project. */
function targetsOf(file: string): string[] {
  return [...readFileSync(file, "utf8").matchAll(/(?:from|import\()\s*"([^"]+)"/g)].flatMap(([, target = ""]) => {
    if (target.startsWith("@/")) return target.slice(2);
    return target.startsWith(".") ? join(dirname(file), target) : [];
  });
}

/** Imports between boxes, as they stand in the source. */
function importsOf(): Map<string, string[]> {
  const edges = new Map<string, string[]>();
  for (const root of ["app", "components", "lib", "publish"]) {
    for (const file of sources(root)) {
      for (const path of targetsOf(file)) {
        const [from, to] = [boxOf(file), boxOf(path)];
        if (from !== to) edges.set(`${from} --> ${to}`, [...(edges.get(`${from} --> ${to}`) ?? []), file]);
      }
    }
  }
  return edges;
}

const diagram = /```mermaid\n([\s\S]*?)```/.exec(readFileSync("docs/architecture.md", "utf8"))?.[1] ?? "";
const drawn = [...diagram.replace(/\["[^"]*"\]/g, "").matchAll(/^\s*(\S+) --> (\S+)$/gm)].map(
  ([, from = "", to = ""]) => [from, to] as const,
);

function reaches(from: string, to: string): boolean {
  return drawn.some(([start, end]) => start === from && (end === to || reaches(end, to)));
}

describe("the diagram of the architecture", () => {
  const imports = importsOf();

  it("has a way for every import", () => {
    const lost = [...imports].filter(([edge]) => {
      const [from = "", to = ""] = edge.split(" --> ");
      return !reaches(from, to);
    });
    expect(lost).toEqual([]);
  });

  it("has no arrow without an import", () => {
    for (const [from, to] of drawn) expect(imports.has(`${from} --> ${to}`), `${from} --> ${to}`).toBe(true);
  });

  it("goes one way only", () => {
    for (const [from, to] of drawn) expect(reaches(to, from), `${to} back to ${from}`).toBe(false);
  });
});

describe("a figure's folder", () => {
  const folders = readdirSync("lib/figures").filter((name) => statSync(join("lib/figures", name)).isDirectory());

  it("is listed in the catalogue, and has all its parts", () => {
    expect(folders.sort()).toEqual([...figureIds, "explore"].sort());
    for (const id of figureIds) {
      for (const part of ["figure.ts", "ja.json", "en.json", `${id}.test.ts`]) {
        expect(existsSync(join("lib/figures", id, part)), `${id}/${part}`).toBe(true);
      }
    }
  });

  it.each(folders)("%s takes nothing from another figure's", (id) => {
    for (const file of sources(join("lib/figures", id))) {
      for (const target of targetsOf(file)) {
        const other = /^lib\/figures\/([^/]+)\/./.exec(target)?.[1];
        expect(other ?? id, `${file} imports ${target}`).toBe(id);
      }
    }
  });

  it.each(folders.filter((id) => existsSync(join("lib/figures", id, "series.ts"))))(
    "%s has series that know facts and ranges only",
    (id) => {
      for (const target of targetsOf(join("lib/figures", id, "series.ts"))) {
        expect(target).toMatch(/^lib\/(?:dataset|interval|series)(?:\/|$)/);
      }
    },
  );
});
