// @vitest-environment jsdom
import "../setup";
import { render } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { locales } from "@/lib/i18n/locales";
import { articleContext as contextIn, article as dataset } from "@/tests/article";
import { editionFigures } from "@/tests/editions";
import { matrixIds } from "@/tests/matrices";
import { draw, drawingOf, mark } from "./draw";

const drawings = editionFigures.filter(([, id]) => !matrixIds.includes(id));

describe.each(locales)("charts in %s", (locale) => {
  it.each(drawings)("%s %s draws inside its frame, without NaN, in both widths and scales", (edition, id) => {
    for (const [size, scale] of [
      ["wide", "log"],
      ["narrow", "log"],
      ["narrow", "linear"],
    ] as const) {
      const container = draw(id, { scale, rows: scale === "linear" ? "all" : "current" }, locale, size, edition);
      const svg = container.querySelector("svg");
      expect(svg?.getAttribute("aria-label")).toBeTruthy();
      expect(container.innerHTML).not.toMatch(/NaN|undefined|Infinity/);
      const width = Number(svg?.getAttribute("width"));
      for (const text of container.querySelectorAll("text[x]")) {
        expect(Number(text.getAttribute("x"))).toBeGreaterThanOrEqual(-2);
        expect(Number(text.getAttribute("x"))).toBeLessThanOrEqual(width + 2);
      }
    }
  });
});

describe("every mark", () => {
  it.each(drawings)("of %s %s tells a screen reader its value and status", (edition, id) => {
    const elements = draw(id, {}, "en", "wide", edition).querySelectorAll("[data-mark]");
    expect(elements.length).toBeGreaterThan(0);
    for (const element of elements) {
      expect(element.getAttribute("role")).toBe("img");
      expect(element.getAttribute("aria-label")?.length).toBeGreaterThan(8);
    }
  });

  it("stands in the right place on a log axis", () => {
    const container = draw("model-size");
    // Both are diamonds, so their topmost corners lie as far apart as their values; the halo shares the centre.
    const x = (id: string) =>
      Number(/^M(-?[\d.]+)/.exec(mark(container, id).querySelector("path")?.getAttribute("d") ?? "")?.[1]);
    const ticks = [...container.querySelectorAll("text")].filter(({ textContent }) =>
      /^(1|10)B$/.test(textContent ?? ""),
    );
    const [first, second] = ticks.map((tick) => Number(tick.getAttribute("x")));
    const decade = (second ?? 0) - (first ?? 0);
    expect(decade).toBeGreaterThan(50);
    const apart = x("softbank-params-vision") - x("softbank-params-target");
    expect(apart / decade).toBeCloseTo(Math.log10(1e12 / 390e9), 2);
  });

  it("follows the data: a further model appears without a change of code", () => {
    const context = contextIn("en", {
      ...dataset,
      models: [
        ...dataset.models,
        {
          id: "new-model",
          organisation: "ntt",
          design: "closed",
          name: { ja: "新", en: "New" },
          aliases: [],
          source: { id: "nikkei-2024-03-25" },
        },
      ],
      quantities: [
        ...dataset.quantities,
        {
          ...(dataset.quantities.find(({ id }) => id === "tsuzumi-params") as (typeof dataset.quantities)[number]),
          id: "new-params",
          subject: "new-model",
          quantity: {
            lower: 2e11,
            upper: 4e11,
            unit: "parameters",
            precision: "range",
            words: { ja: "数千億", en: "hundreds of billions" },
          },
        },
      ],
    });
    const { container } = render(drawingOf("model-size", context));
    expect(mark(container, "new-params").textContent).toContain("200–400 billion");
  });
});
