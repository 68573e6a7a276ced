import { describe, expect, it } from "vitest";
import { OTHER_APOSTROPHES } from "@/lib/dataset/check-apostrophes";
import { catalogue } from "@/lib/figures/catalogue";
import { explore } from "@/lib/figures/explore/figure";
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

const pairs: [string, Tree, Tree][] = [
  ["of the interface", ja, en],
  ...[...catalogue, explore].map(({ id, words }): [string, Tree, Tree] => [
    `of ${id}`,
    words.ja as object as Tree,
    words.en as object as Tree,
  ]),
];

/** Words of a tree, without those of older editions, which stay as they were published. */
const wordsOfToday = (tree: Tree) => leaves(tree).filter(([path]) => !path.startsWith("editions."));

describe.each(pairs)("messages %s", (_, japanese, english) => {
  it("are complete in both languages", () => {
    expect(leaves(english).map(([path]) => path)).toEqual(leaves(japanese).map(([path]) => path));
    for (const [path, text] of [...leaves(japanese), ...leaves(english)]) expect(text, path).not.toBe("");
  });

  it("take the same values in both languages", () => {
    const others = new Map(leaves(english));
    for (const [path, text] of leaves(japanese)) expect(values(others.get(path) ?? ""), path).toEqual(values(text));
  });

  it("spell the apostrophe as the data do, where it cannot be taken for ICU's own", () => {
    for (const [path, text] of [...wordsOfToday(japanese), ...wordsOfToday(english)]) {
      expect(text, path).not.toMatch(OTHER_APOSTROPHES);
      expect(text, path).not.toMatch(/'[{}<>#|]/);
    }
  });
});
