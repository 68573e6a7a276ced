import { afterEach, describe, expect, it, vi } from "vitest";
import { prerendered } from "@/lib/prerendered/browser";

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("a drawing in the browser", () => {
  it("is left to the page", () => {
    expect(prerendered("ja/model-size")).toBe("");
  });

  it("is an empty text the page's policy trusts, where there is one", () => {
    const emptyHTML = new String("");
    vi.stubGlobal("trustedTypes", { emptyHTML });
    expect(prerendered("ja/model-size")).toBe(emptyHTML);
  });
});
