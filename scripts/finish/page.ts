import { basePath } from "@/lib/site/address";
import {
  append,
  attribute,
  create,
  type Document,
  elementsOf,
  insertBefore,
  parse,
  remove,
  removeAttribute,
  serialize,
  textOf,
} from "./html";
import type { IslandsBuild } from "./islands";
import { policyOf } from "./policy";

const isData = (type: string | undefined) => type === "application/ld+json";

/** Takes away what Next.js needs to run in the browser; our pages are plain HTML with islands. */
function removeFramework(document: Document): void {
  for (const element of elementsOf(document)) {
    const type = attribute(element, "type");
    if (element.tagName === "script" && !isData(type) && attribute(element, "data-keep") === undefined) remove(element);
    const isPreload = element.tagName === "link" && /^(?:module)?preload$/.test(attribute(element, "rel") ?? "");
    if (isPreload && attribute(element, "as") !== "image") remove(element);
    // Next.js marks where its own metadata and streams go.
    if (element.tagName === "meta" && attribute(element, "name") === "next-size-adjust") remove(element);
    if (element.tagName === "div" && attribute(element, "hidden") !== undefined && textOf(element).trim() === "") {
      if (!element.childNodes.some((child) => "tagName" in child)) remove(element);
    }
  }
}

/** Puts style sheets into the page: one round trip less before the first chart is painted. */
function inlineStyles(document: Document, read: (path: string) => string): void {
  const sheets = [...elementsOf(document)].filter(
    (element) => element.tagName === "link" && attribute(element, "rel") === "stylesheet",
  );
  const [first] = sheets;
  if (!first) return;
  const paths = [...new Set(sheets.map((sheet) => (attribute(sheet, "href") ?? "").slice(basePath.length)))];
  insertBefore(create("style", {}, paths.map(read).join("")), first);
  for (const sheet of sheets) remove(sheet);
}

/**
 * Turns a page as Next.js exported it into the page as it is published.
 * @param html the exported page
 * @param islands scripts of the islands
 * @param read gives the text of a style sheet by its path
 */
export function finishPage(html: string, islands: IslandsBuild, read: (path: string) => string): string {
  const document = parse(html);
  removeFramework(document);
  inlineStyles(document, read);
  addIslands(document, islands);
  for (const element of elementsOf(document)) removeAttribute(element, "data-keep");
  addPolicy(document, false);
  return serialize(document);
}

/** Finishes an embed page; the reader's own figure is the only one with islands. */
export function finishEmbed(html: string, islands: IslandsBuild): string {
  const document = parse(html);
  const hasIslands = addIslands(document, islands);
  addPolicy(document, !hasIslands);
  return serialize(document);
}

/** Adds the scripts of the islands a page holds. @returns whether it holds any */
function addIslands(document: Document, islands: IslandsBuild): boolean {
  const all = [...elementsOf(document)];
  const head = all.find(({ tagName }) => tagName === "head");
  const names = all.map((element) => attribute(element, "data-island")).filter((name) => name !== undefined);
  if (!head) throw new Error("the page has no head");
  if (names.length === 0) return false;
  const chunks = [...new Set(names.flatMap(islands.chunksOf))].map((path) => basePath + path);
  append(
    head,
    create("script", { "data-entry": basePath + islands.entry, "data-chunks": chunks.join(" ") }, islands.early),
  );
  return true;
}

function addPolicy(document: Document, embed: boolean): void {
  const scripts: string[] = [];
  const styles: string[] = [];
  let charset: ReturnType<typeof create> | undefined;
  for (const element of elementsOf(document)) {
    const { tagName } = element;
    if (tagName === "style") styles.push(textOf(element));
    if (tagName === "script" && attribute(element, "src") === undefined && !isData(attribute(element, "type"))) {
      scripts.push(textOf(element));
    }
    if (tagName === "meta" && attribute(element, "charset") !== undefined) charset = element;
    const handler = element.attrs.find(({ name }) => name === "style" || name.startsWith("on"));
    if (handler) throw new Error(`<${tagName}> has the attribute ${handler.name}, which the policy refuses`);
  }
  const head = charset?.parentNode;
  if (!charset || !head || !("tagName" in head)) throw new Error("the page has no charset");
  const policy = create("meta", { "http-equiv": "Content-Security-Policy", content: policyOf(scripts, styles, embed) });
  const next = head.childNodes[head.childNodes.indexOf(charset) + 1];
  if (next && "tagName" in next) insertBefore(policy, next);
  else append(head, policy);
}
