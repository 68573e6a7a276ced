import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { hostFiles } from "../../scripts/hosts";

describe("files for hosts", () => {
  it.each(Object.entries(hostFiles))("%s is as npm run hosts writes it", (path, text) => {
    expect(readFileSync(path, "utf8")).toBe(text());
  });
});
