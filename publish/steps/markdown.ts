import type { Element, Root } from "hast";
import { select, selectAll } from "hast-util-select";
import { toString as wordsOf } from "hast-util-to-string";
import { h } from "hastscript";
import rehypeRemark from "rehype-remark";
import remarkGfm from "remark-gfm";
import remarkStringify from "remark-stringify";
import { unified } from "unified";
import { remove } from "unist-util-remove";
import { contextIn } from "@/lib/context/context";
import { dataset } from "@/lib/dataset";
import { type Locale, locales } from "@/lib/i18n/locales";
import { barePath, basePath, pageUrl, siteUrl } from "@/lib/site/address";
import { llmsPath } from "@/lib/site/files";
import { dataLicence } from "@/lib/site/licence";
import { sitePages } from "@/lib/site/pages";
import { type Keep, keepNothing } from "../cache";
import { isForFrames, onPage, type PageStep, parsePage } from "../pages";
import { type Content, type Make, type SiteFile, type Step, textOf, withFiles } from "../site";

/** What a reader uses and does not read: controls, scripts, drawings whose table says the same, ways to share. */
const TOOLS = /^(?:script|style|template|noscript|button|select|input|textarea|form|iframe|svg|fieldset|label)$/;
const TOOL_CLASSES = ["share", "needs-js", "legend", "chooser"];

/** Whether a page has a copy in Markdown. @param path inside the site, `ja/about.html` */
const hasMarkdown = (path: string) =>
  path.endsWith(".html") &&
  !isForFrames(path) &&
  locales.some((locale) => path === `${locale}.html` || path.startsWith(`${locale}/`));

const markdownPath = (path: string) => path.replace(/\.html$/, ".md");

/** Tells programs where a page's copy in Markdown is. */
export const linkMarkdown: PageStep = (tree, { path }) => {
  if (!hasMarkdown(path)) return;
  const href = `${basePath}/${markdownPath(path)}`;
  select("head", tree)?.children.push(h("link", { rel: "alternate", type: "text/markdown", href }));
};

function isTool({ tagName, properties }: Element): boolean {
  const classes = Array.isArray(properties.className) ? properties.className : [];
  return TOOLS.test(tagName) || properties.hidden === true || TOOL_CLASSES.some((name) => classes.includes(name));
}

const writer = unified()
  .use(rehypeRemark)
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, { bullet: "-", emphasis: "_", rule: "-" });

type Child = Element["children"][number];
const isElement = (node: Child | undefined, names: RegExp): node is Element =>
  node?.type === "element" && names.test(node.tagName);
const INLINE = /^(?:a|span|strong|b|em|i|time|code|small)$/;
const BLOCK = /^(?:p|div)$/;
const CELL = /^(?:td|th)$/;
/** What follows at once on the word before it. */
const JOINED = /^[\s,.;:!?)、。，．：；！？）」』]/;

const isKicker = (node: Child | undefined) =>
  isElement(node, INLINE) && Array.isArray(node.properties.className) && node.properties.className.includes("kicker");

/** What is put between two neighbours that stand apart on the page by their look alone. */
function signBetween(before: Child | undefined, child: Child): string {
  if (!isElement(child, INLINE) || !isElement(before, INLINE)) return isKicker(before) ? " – " : "";
  if (JOINED.test(wordsOf(child))) return "";
  if (isKicker(before)) return " – ";
  return before.tagName === "a" && child.tagName === "a" ? " · " : " ";
}

/** Sets apart in signs what stands apart by its look. */
function setApart(element: Element): void {
  element.children = element.children.flatMap((child, place): Child[] => {
    const sign = signBetween(element.children[place - 1], child);
    return sign ? [{ type: "text", value: sign }, child] : [child];
  });
}

/** Makes one line of what a cell holds, as a table in Markdown has no other: paragraphs and the entries they are of. */
function inOneLine(element: Element): void {
  const sign = CELL.test(element.tagName) ? "; " : " · ";
  element.children = element.children.flatMap((child, place): Child[] => {
    const before = element.children[place - 1];
    const isBlock = isElement(child, BLOCK);
    if (isBlock) inOneLine(child);
    const own = isBlock ? child.children : [child];
    return before && (isBlock || isElement(before, BLOCK)) ? [{ type: "text", value: sign }, ...own] : own;
  });
}

/** A page's main part in Markdown, its addresses absolute. @param url of the page */
function toMarkdown(tree: Root, url: string): string {
  const main = select("main", tree);
  if (!main) throw new Error("the page has no main part");
  // What opens a table says so and no more.
  const openers = new Set<unknown>(selectAll(".table-view > summary", main));
  remove(main, { cascade: false }, (node) => openers.has(node) || (node.type === "element" && isTool(node as Element)));
  remove(main, { cascade: false }, { type: "comment" });
  for (const link of selectAll("a[href]", main)) {
    const href = String(link.properties.href);
    if (href.startsWith("/")) link.properties.href = siteUrl + href;
    else if (href.startsWith("#")) link.properties.href = url + href;
  }
  for (const picture of selectAll("img[src^='/']", main)) picture.properties.src = siteUrl + picture.properties.src;
  for (const element of selectAll("*", main)) setApart(element);
  for (const cell of selectAll("td, th", main)) inOneLine(cell);
  const written = writer.stringify(writer.runSync({ type: "root", children: [main] } as Root) as never);
  return (
    written
      // Joins and breaks that only a browser's lines need.
      .replace(/[\u2060\u200b]|&#x(?:2060|200B);/gi, "")
      // Who reads the text as it is copies addresses and names: none of these means anything else without the escape.
      .replace(/(https?)\\:/g, "$1:")
      .replace(/\\&(?![\w#]+;)/g, "&")
  );
}

/** Head of a copy: where the page is, and on what terms it may be quoted. @param url of the page */
function headOf(tree: Root, url: string): string {
  const title = wordsOf(select("title", tree) ?? h("title"));
  return ["---", `title: ${JSON.stringify(title)}`, `url: ${url}`, `licence: ${dataLicence.path}`, "---", "", ""].join(
    "\n",
  );
}

/** The list of pages for assistants. */
function llmsTxt(): string {
  const intro = locales.flatMap((locale) => {
    const { t } = contextIn(locale);
    return [`> ${t("site.tagline")}`, "", t("data.vague"), ""];
  });
  const parts = locales.flatMap((locale: Locale) => {
    const { t } = contextIn(locale, dataset);
    const links = sitePages()
      .filter((page) => page.locale === locale && !page.isCopy)
      .map(({ page, folder, title }) => `- [${title}](${siteUrl}${basePath}${barePath(locale, page, folder)}.md)`);
    return [`## ${t("site.name")} (${locale})`, "", ...links, ""];
  });
  const about = `${pageUrl("en", { page: "data" })}.md`;
  return [`# ${contextIn("en").t("site.name")}`, "", ...intro, `- [Data](${about})`, "", ...parts].join("\n");
}

async function copyOf(path: string, page: Make, keep: Keep): Promise<Content> {
  const text = await textOf(page);
  return keep(["md", path, text], () =>
    onPage(path, () => {
      const tree = parsePage(text);
      const url = `${siteUrl}${basePath}/${path.replace(/\.html$/, "")}`;
      return headOf(tree, url) + toMarkdown(tree, url);
    }),
  );
}

/**
 * Lays a copy in Markdown beside each page, of the same words and numbers, and the list of all.
 * @param keep what keeps a copy, by the page's text
 */
export const addMarkdown =
  (keep: Keep = keepNothing): Step =>
  (site) => {
    const copies = [...site]
      .filter(([path]) => hasMarkdown(path))
      .map(([path, make]): SiteFile => [markdownPath(path), () => copyOf(path, make, keep)]);
    return withFiles(site, [...copies, [llmsPath.slice(1), llmsTxt]]);
  };
