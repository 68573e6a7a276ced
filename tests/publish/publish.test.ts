import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { pages } from "@/publish/pages";
import { publish } from "@/publish/publish";
import { withFiles } from "@/publish/site";
import { addPolicy } from "@/publish/steps/policy";
import { temporaryFolder } from "@/tests/temporary-folder";
import { pageOf } from "./helpers";

const folder = temporaryFolder();
const [from, to] = [join(folder, "export"), join(folder, "out")];

describe("publishing", () => {
  it("takes a site through its steps, and leaves the last one when a step fails", async () => {
    mkdirSync(join(from, "en"), { recursive: true });
    writeFileSync(join(from, "en/a.html"), pageOf("<p>one</p>"));
    writeFileSync(join(from, "b.txt"), "b");
    await publish({ from, to, steps: [(site) => withFiles(site, [["c/d.txt", "d"]]), pages(addPolicy)] });
    expect(readFileSync(join(to, "c/d.txt"), "utf8")).toBe("d");
    expect(readFileSync(join(to, "en/a.html"), "utf8")).toContain("Content-Security-Policy");
    expect(existsSync(join(to, "b.txt"))).toBe(true);

    writeFileSync(join(from, "en/a.html"), pageOf('<p style="x">two</p>'));
    await expect(publish({ from, to, steps: [pages(addPolicy)] })).rejects.toThrow("en/a.html: <p>");
    expect(readFileSync(join(to, "en/a.html"), "utf8")).toContain("one");
    expect(existsSync(join(to, "c/d.txt"))).toBe(true);
  });

  it("says what is missing", async () => {
    await expect(publish({ from: join(folder, "nothing"), to, steps: [] })).rejects.toThrow(/nothing.*npm run build/);
  });
});
