import { expect, it } from "vitest";
import type { Source } from "@/lib/dataset";
import { newestSource } from "@/lib/dataset/newest-source";
import { article as dataset } from "@/tests/article";

const of = (...dates: string[]) =>
  newestSource({ sources: dates.map((published) => ({ ...(dataset.sources[0] as Source), published })) }).published;

it("the newest source is the one published last, whatever order the file has and however its date is written", () => {
  expect(of("2024-03-25", "2024-09-02", "2023-12-31")).toBe("2024-09-02");
  expect(of("2023-22", "2023-12-10")).toBe("2023-12-10");
  expect(() => newestSource({ sources: [] })).toThrow(/data\/sources\.json/);
});
