import { describe, expect, it } from "vitest";
import { figureIds } from "@/lib/figures/catalogue";
import { figureContext } from "@/lib/figures/context";
import { describeFigure } from "@/lib/figures/describe";
import { rowText } from "@/lib/figures/row-text";
import { rowsOfFigure } from "@/lib/figures/series";
import { locales } from "@/lib/i18n/locales";
import en from "@/lib/i18n/messages/en.json";
import ja from "@/lib/i18n/messages/ja.json";

type Tree = { [key: string]: string | Tree };

function leaves(tree: Tree, path = ""): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string" ? [[`${path}${key}`, value] as [string, string]] : leaves(value, `${path}${key}.`),
  );
}

/** Names of a message's values; a brace inside one (odd depth) opens the text of a choice, not a value. */
function values(text: string): string[] {
  const names = new Set<string>();
  let depth = 0;
  for (const [index, sign] of [...text].entries()) {
    if (sign === "{") {
      const name = /^\w+/.exec([...text].slice(index + 1).join(""))?.[0];
      if (depth % 2 === 0 && name) names.add(name);
      depth += 1;
    } else if (sign === "}") depth -= 1;
  }
  return [...names].sort();
}

describe("messages", () => {
  it("are complete in both languages", () => {
    expect(leaves(en).map(([path]) => path)).toEqual(leaves(ja).map(([path]) => path));
    for (const [path, text] of [...leaves(ja), ...leaves(en)]) expect(text, path).not.toBe("");
  });

  it("take the same values in both languages", () => {
    const english = new Map(leaves(en));
    for (const [path, text] of leaves(ja)) expect(values(english.get(path) ?? ""), path).toEqual(values(text));
  });
});

describe.each(locales)("figures in %s", (locale) => {
  const context = figureContext(locale);
  it.each(figureIds)("%s has its words, with nothing left unfilled", (id) => {
    const text = describeFigure(id, context);
    for (const part of Object.values(text)) {
      expect(part).not.toBe("");
      expect(part).not.toMatch(/[{}]|undefined|NaN|Infinity/);
    }
    for (const row of rowsOfFigure(context.dataset, id)) {
      expect(rowText(row, context).spoken).not.toMatch(/[{}]|undefined|NaN|Infinity/);
    }
  });
});

it("titles state the computed findings", () => {
  const title = (id: (typeof figureIds)[number], locale: "ja" | "en") =>
    describeFigure(id, figureContext(locale)).title;
  expect(title("model-size", "ja")).toContain("約55.7倍");
  expect(title("compute-gap", "en")).toContain("35–175×");
  expect(title("development-speed", "ja")).toContain("25〜50%");
  expect(title("elyza-stake", "en")).toContain("53.4%");
});
