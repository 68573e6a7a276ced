import { select, selectAll } from "hast-util-select";
import { toString as textOf } from "hast-util-to-string";
import { PurgeCSS } from "purgecss";
import { type PageStep, writePage } from "../pages";
import { islandsOf, type Scripts } from "./scripts";

const namesIn = (text: string) => text.match(/[\w-]+/g) ?? [];

/** A sheet with the rules alone whose classes, names and elements are among the words. Rules for attributes stay. */
async function purge(css: string, words: string[]): Promise<string> {
  const [purged] = await new PurgeCSS().purge({
    css: [{ raw: css }],
    content: [{ raw: words.join(" "), extension: "txt" }],
    defaultExtractor: namesIn,
    // A rule of a state alone, such as `:focus-visible`, names no element and would be taken for one of none.
    safelist: [/^:/],
    // Scripts set many of them by another spelling: `dataset.theme`.
    dynamicAttributes: [...css.matchAll(/\[([\w-]+)/g)].map(([, name = ""]) => name),
  });
  return purged?.css ?? css;
}

/** Remembers what a function of text gave. */
function remembered<T>(work: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const value = known.get(text) ?? work(text);
    known.set(text, value);
    return value;
  };
}

/**
 * Leaves those rules in a page's style sheets that its elements need, or what the scripts it may come to run put there:
 * a word that stands in neither can be no class of theirs.
 * Comes after the scripts have been put into the page.
 */
export function keepUsedStyles({ textFor, textForFrames }: Pick<Scripts, "textFor" | "textForFrames">): PageStep {
  const namesOfSheet = remembered((css) => new Set(namesIn(css)));
  const namesOfScripts = remembered((islands) => [...new Set(namesIn(textFor(islands.split(" "))))]);
  const namesOfFrames = [...new Set(namesIn(textForFrames))];
  const sheets = remembered((key) => purge(...(JSON.parse(key) as [string, string[]])));
  return async (tree) => {
    const styles = selectAll("head > style", tree);
    const css = styles.map(textOf);
    for (const style of styles) style.children = [];
    const hasScripts = select("script[data-entry]", tree);
    const there = new Set([
      ...namesIn(writePage(tree)),
      ...(hasScripts ? namesOfScripts(islandsOf(tree).toSorted().join(" ")) : []),
      ...(select("script[data-more]", tree) ? namesOfFrames : []),
    ]);
    for (const [index, style] of styles.entries()) {
      const sheet = css[index] ?? "";
      const used = [...namesOfSheet(sheet)].filter((word) => there.has(word));
      style.children = [{ type: "text", value: await sheets(JSON.stringify([sheet, used])) }];
    }
  };
}
