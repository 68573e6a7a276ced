import { describe, expect, it } from "vitest";
import { bibtexCitation, cslCitation, plainCitation, risCitation } from "@/lib/share/citation";

describe("citations", () => {
  const cited = {
    title: "A & B: 50%",
    site: "Site",
    url: "https://example.org/en/figures/x?rate=150",
    edition: "2026-11",
    published: "2024-03-25",
    accessed: "2026-11-24",
    sourceLine: "Source: X_Y",
  };
  it("are plain in the language's habit", () => {
    expect(plainCitation(cited, "en")).toContain("accessed 24 November 2026");
    expect(plainCitation(cited, "ja")).toContain("2026年11月24日閲覧");
  });
  it("leave no sign to LaTeX that means something else there", () => {
    const entry = bibtexCitation({ ...cited, title: "~^\\{}", url: "https://example.org/a}b" }, "x");
    expect(entry).toContain("\\textasciitilde{}\\textasciicircum{}\\textbackslash{}\\{\\}");
    expect(entry).toContain("\\url{https://example.org/a%7Db}");
  });
  it("are BibTeX with its special signs escaped", () => {
    const entry = bibtexCitation(cited, "x");
    expect(entry).toContain("A \\& B: 50\\%");
    expect(entry).toContain("X\\_Y");
    expect(entry).toContain("\\url{https://example.org/en/figures/x?rate=150}");
  });
});

describe("a citation", () => {
  const cited = {
    title: "T",
    site: "S",
    url: "https://example.org",
    edition: "2026-11",
    published: "2024-03-25",
    accessed: "2026-11-24",
    sourceLine: "L",
  };

  it("is one sentence in a footnote", () => {
    expect(plainCitation(cited, "ja")).toBe("「T」S、https://example.org（2026年11月24日閲覧）。L");
    expect(plainCitation(cited, "en")).toBe("“T”, S, https://example.org (accessed 24 November 2026). L");
  });

  it("is an entry by its key, with the year of the source", () => {
    const entry = bibtexCitation({ ...cited, title: "a\\b" }, "key2024");
    expect(entry).toMatch(/^@misc\{key2024,\n/);
    expect(entry).toContain("year         = {2024}");
    expect(entry).toContain("urldate      = {2026-11-24}");
    expect(entry).toContain("{a\\textbackslash{}b}");
  });

  it("is a RIS record, a line a field, ended as readers of RIS want it", () => {
    const record = risCitation({ ...cited, title: "a\nb" }, "ja");
    expect(record.split("\r\n").slice(0, 3)).toEqual(["TY  - DATA", "TI  - a b", "AU  - S,"]);
    for (const line of ["ET  - 2026-11", "UR  - https://example.org", "DA  - 2024/03/25", "LA  - ja"])
      expect(record).toContain(`${line}\r\n`);
    expect(record.endsWith("ER  - \r\n")).toBe(true);
  });

  it("leaves out of a date what is not sure", () => {
    const csl = (published: string) =>
      JSON.parse(cslCitation({ ...cited, published }, "en", "k"))[0].issued["date-parts"];
    expect(csl("2026-10~")).toEqual([[2026, 10]]);
    expect(csl("2023-22")).toEqual([[2023]]);
    expect(csl("2026-01-1X")).toEqual([[2026, 1]]);
    expect(risCitation({ ...cited, published: "2026-10~" }, "en")).toContain("DA  - 2026/10\r\n");
  });

  it("is a CSL item that says its edition", () => {
    expect(JSON.parse(cslCitation(cited, "en", "key"))).toEqual([
      expect.objectContaining({
        id: "key",
        type: "dataset",
        version: "2026-11",
        issued: { "date-parts": [[2024, 3, 25]] },
        accessed: { "date-parts": [[2026, 11, 24]] },
        URL: "https://example.org",
      }),
    ]);
  });
});
