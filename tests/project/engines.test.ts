import { readFileSync } from "node:fs";
import semver from "semver";
import { describe, expect, it } from "vitest";

interface Lock {
  packages: Record<string, { version?: string; engines?: { node?: string }; resolved?: string }>;
}
const read = (file: string) => JSON.parse(readFileSync(file, "utf8"));
const { engines } = read("package.json");
const least = semver.minVersion(engines.node) as semver.SemVer;

describe("the promised Node.js", () => {
  it("is the same in the documents and in what stops on an older one", () => {
    const short = `${least.major}.${least.minor}`;
    for (const file of ["README.md", "CONTRIBUTING.md"])
      expect(readFileSync(file, "utf8")).toContain(`Node.js ${short} or newer`);
    expect(readFileSync("scripts/install.mjs", "utf8")).toContain(
      `LEAST = { major: ${least.major}, minor: ${least.minor} }`,
    );
  });

  it.each(["package-lock.json", "tests/bench/package-lock.json"])(
    "is enough for every package of %s, whatever it is for",
    (file) => {
      const packages = Object.entries((read(file) as Lock).packages);
      expect(packages.length).toBeGreaterThan(100);
      const asking = packages
        .filter(([, { engines: asked }]) => asked?.node && !semver.satisfies(least, asked.node))
        .map(([path, { version, engines: asked }]) => `${path} ${version} asks for Node.js ${asked?.node}`);
      expect(asking).toEqual([]);
    },
  );

  it("comes from whatever registry npm is set to: no lock file names a host", () => {
    for (const file of ["package-lock.json", "tests/bench/package-lock.json"])
      for (const [path, { resolved }] of Object.entries((read(file) as Lock).packages))
        expect(resolved ?? "", path).toBe("");
  });
});
