import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";

function* sources(folder: string): Generator<string> {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) yield* sources(path);
    else if (/\.tsx?$/.test(name)) yield path;
  }
}

/** The box of the diagram a file belongs to. */
function boxOf(path: string): string {
  const [first = "", second = ""] = path.split("/");
  return first === "lib" ? `lib/${second}` : first;
}

/** Imports between boxes, as they stand in the source. */
function importsOf(): Map<string, string[]> {
  const edges = new Map<string, string[]>();
  for (const root of ["app", "components", "lib"]) {
    for (const file of sources(root)) {
      for (const [, target = ""] of readFileSync(file, "utf8").matchAll(/(?:from|import\()\s*"([^"]+)"/g)) {
        const path = target.startsWith("@/")
          ? target.slice(2)
          : target === "#prerendered"
            ? "lib/prerendered/server"
            : target.startsWith(".")
              ? join(dirname(file), target)
              : null;
        if (!path) continue;
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
