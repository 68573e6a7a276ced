import { expect, it } from "vitest";
import { fontFilesFor } from "@/publish/files/fonts";
import { toOutlines } from "@/publish/files/outlines/outlines";

const svgOf = (text: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="80" height="45" font-family="'Noto Sans JP','Noto Sans'"><title>A</title><desc>B</desc><text x="0" y="20" font-size="12">${text}</text></svg>`;

it.each(["Meta&#x27;s", "A &amp; B", "約1.3兆円", "鱻"])(
  "the fonts pictures are drawn with have every sign of %s",
  async (text) => {
    const svg = svgOf(text);
    expect(toOutlines(svg, await fontFilesFor(svg))).toContain("<use");
  },
);

it("are cut once for the same signs", async () => {
  expect(await fontFilesFor("a")).toEqual(await fontFilesFor("b"));
});
