import { describe, expect, it } from "vitest";
import { formatPath, formatProblem } from "@/lib/dataset/problem";

describe("a problem", () => {
  it("is one line with file, path, problem and remedy", () => {
    const problem = { file: "data/events.json", path: "events[0]", problem: "is missing", remedy: "add it" };
    expect(formatProblem(problem)).toBe("data/events.json: events[0]: is missing: add it");
  });

  it.each<[PropertyKey[], string]>([
    [["facts", 3, "lower"], "facts[3].lower"],
    [[0, "id"], "[0].id"],
    [["a", 1, 2], "a[1][2]"],
    [[], "(file)"],
  ])("at %j is at %s", (path, expected) => {
    expect(formatPath(path)).toBe(expected);
  });
});
