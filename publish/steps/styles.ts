import type { Element } from "hast";
import { select, selectAll } from "hast-util-select";
import { h } from "hastscript";
import { remove } from "unist-util-remove";
import { basePath } from "@/lib/site/address";
import type { PageStep } from "../pages";
import { textOf } from "../site";

const hrefOf = (sheet: Element) => String(sheet.properties.href).slice(basePath.length + 1);

/**
 * Puts style sheets into the page: one round trip less before the first chart is painted.
 * @throws Error when the site has no such sheet
 */
export const inlineStyles: PageStep = async (tree, { site }) => {
  const sheets = selectAll("link[rel=stylesheet]", tree);
  const head = select("head", tree);
  const [first] = sheets;
  if (!first || !head) return;
  const css = await Promise.all(
    [...new Set(sheets.map(hrefOf))].map((path) => {
      const sheet = site.get(path);
      if (!sheet) throw new Error(`(link): ${path} is not in the site`);
      return textOf(sheet);
    }),
  );
  const place = head.children.indexOf(first);
  head.children.splice(place < 0 ? head.children.length : place, 0, h("style", css.join("")));
  remove(tree, { cascade: false }, (node) => sheets.includes(node as Element));
};
