import { Resvg } from "@resvg/resvg-js";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { originOfPng } from "@/lib/export/png";
import { toPng } from "@/publish/files/png";

const svgOf = (background: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="80" height="45" viewBox="0 0 80 45"><title>A</title><desc>B</desc>${background}<circle cx="30" cy="20" r="12.3" fill="#c0390f" opacity="0.6"/><path d="M3 3 70 41" stroke="#1f5fd0" stroke-width="1.3"/></svg>`;

const MANY =
  '<defs><linearGradient id="many"><stop stop-color="#f00"/><stop offset="0.5" stop-color="#0f8"/><stop offset="1" stop-color="#00f"/></linearGradient></defs>';

describe("a picture at build", () => {
  it.each([
    ["on white", svgOf('<rect width="80" height="45" fill="#fff"/>'), 3],
    ["of many colours", svgOf(`${MANY}<rect width="80" height="45" fill="url(#many)"/>`), 3],
    ["without a background", svgOf(""), 4],
  ])("%s is packed without changing a pixel", async (_, svg, channels) => {
    const png = await toPng(svg, 160, 144, "carrier-llm-compare/ja/2026-11/model-size", []);
    const drawn = new Resvg(svg, { fitTo: { mode: "width", value: 160 } }).render().asPng();
    expect((await sharp(png).metadata()).channels).toBe(channels);
    const pixels = (bytes: Uint8Array) => sharp(bytes).ensureAlpha().raw().toBuffer();
    expect((await pixels(png)).equals(await pixels(drawn))).toBe(true);
    expect(originOfPng(png)).toEqual({ origin: "carrier-llm-compare/ja/2026-11/model-size", width: 160, height: 90 });
  });
});
