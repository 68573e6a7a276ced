import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Dataset, dataset } from "@/lib/dataset";
import { checkSources, reportOf } from "@/scripts/sources/check";
import { decodePage, differences, markOf } from "@/scripts/sources/page";

const page = (title: string, passage: string) =>
  `<title>${title}</title><nav>${Math.random()}</nav><main><h2>Results</h2><p>${passage}</p><h2>Other</h2><p>${Math.random()}</p></main>`;

describe("a source's page", () => {
  it("is as it was while title and cited passage are, whatever stands around", () => {
    const [before, now] = [1, 2].map(() => markOf("u", page("T", "seven billion"), ["Results"]));
    expect(differences(before, now as never)).toEqual([]);
  });

  it("is told apart by title, passage, address, and a heading that has gone", () => {
    const before = markOf("u", page("T", "seven"), ["Results"]);
    expect(differences(before, markOf("u", page("S", "seven"), ["Results"]))).toEqual(["its title changed"]);
    expect(differences(before, markOf("u", page("T", "eight"), ["Results"]))).toEqual(["“Results” changed"]);
    expect(differences(before, markOf("v", page("T", "seven"), ["Results"]))).toEqual(["answers at v, before at u"]);
    const gone = markOf("u", page("T", "seven").replace("Results", "News"), ["Results"]);
    expect(differences(before, gone)).toEqual(["“Results” is not found any more", "the text changed"]);
    expect(differences(undefined, before, ["Results"])).toEqual(["first look"]);
    expect(differences(undefined, gone, ["Results"])).toEqual([
      "first look",
      "“Results” is not found, the page as a whole is held instead",
    ]);
  });

  it("is read in the encoding its header or its beginning names", () => {
    // 背景 in Shift_JIS.
    const word = [0x94, 0x77, 0x8c, 0x69];
    const bytes = (text: string) => new Uint8Array([...new TextEncoder().encode(text), ...word]).buffer;
    expect(decodePage(bytes(""), "text/html; charset=Shift_JIS")).toBe("背景");
    expect(decodePage(bytes('<meta charset="shift_jis">'), "text/html")).toContain("背景");
    expect(decodePage(new TextEncoder().encode("背景").buffer as ArrayBuffer, "text/html; charset=none-such")).toBe(
      "背景",
    );
  });

  it("leaves nothing of its text behind", () => {
    expect(JSON.stringify(markOf("u", page("Title", "seven billion"), []))).not.toMatch(/seven|Title/);
  });
});

describe("asking the sources", () => {
  let server: Server;
  let host = "";
  beforeAll(async () => {
    server = createServer((request, response) => {
      if (request.url === "/moved") response.writeHead(301, { Location: "/new" }).end();
      else if (request.url === "/gone") response.writeHead(404).end();
      else response.end("<title>T</title><main>text</main>");
    });
    await new Promise<void>((resolve) => server.listen(0, resolve));
    host = `http://localhost:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => server.close());

  it("follows redirects, names what is dead and goes on", async () => {
    const [model] = dataset.sources;
    const paths = ["/same", "/moved", "/gone"];
    const sources = paths.map((path) => ({ ...model, id: path, url: host + path }));
    const asked = { ...dataset, sources: [...sources, { ...model, id: "dead", url: "http://localhost:1/" }] };
    const marks = { "/same": markOf(`${host}/same`, "<title>T</title><main>text</main>", []) };
    const findings = await checkSources(asked as Dataset, marks);
    expect(findings.map(({ source }) => source)).toEqual([...paths, "dead"]);
    expect(findings[0]?.notes).toEqual([]);
    expect(findings[1]?.mark?.url).toBe(`${host}/new`);
    expect(findings[2]?.notes).toEqual(["answers 404"]);
    expect(findings[3]?.notes[0]).toMatch(/^does not answer: /);
    const report = reportOf(findings, "2026-12-01");
    expect(report).toContain("4 asked, 1 as they were, 3 to look at.");
    expect(report).toContain("- `/gone`");
  });
});
