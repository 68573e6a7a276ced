import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readDataFiles } from "@/lib/dataset/read";
import { fileNames } from "@/lib/dataset/schema";
import { temporaryFolder } from "@/tests/temporary-folder";

describe("data files", () => {
  it("are all read from the published folder", () => {
    expect(Object.keys(readDataFiles("data"))).toEqual(fileNames);
  });

  it("are left out when absent, and keep why they cannot be parsed, in one line", () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "events.json"), '{ "events": [] }');
    writeFileSync(join(folder, "models.json"), '{\n  "models": oops\n}');
    writeFileSync(join(folder, "unknown.json"), "{}");
    expect(readDataFiles(folder)).toEqual({
      models: { error: expect.stringMatching(/^(?=.*JSON)[^\n]+$/) },
      events: { json: { events: [] } },
    });
  });
});
