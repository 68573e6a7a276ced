import type { Element } from "hast";
import { toString as textOf } from "hast-util-to-string";
import { remove } from "unist-util-remove";
import { basePath } from "@/lib/site/address";
import type { PageStep } from "../pages";
import type { Step } from "../site";

/** How the inline scripts of the framework begin. */
const RUNTIME = /^(?:\(?self\.__next_f|\(globalThis\["TURBOPACK"\]|requestAnimationFrame\()/;

function isRuntime({ properties }: Element, text: string): boolean {
  const { src, type, dataKeep } = properties;
  if (dataKeep !== undefined || type === "application/ld+json") return false;
  if (typeof src === "string" ? src.startsWith(`${basePath}/_next/`) : RUNTIME.test(text)) return true;
  throw new Error(
    `(script): "${src ?? text.slice(0, 60)}" is neither ours nor known of Next.js: look at what it does, then name it in publish/steps/framework.ts, or mark a script of ours with data-keep`,
  );
}

function isFramework(element: Element): boolean {
  const { tagName, properties, children } = element;
  if (tagName === "script") return isRuntime(element, textOf(element));
  if (tagName === "link") return /^(?:module)?preload$/.test(String(properties.rel)) && properties.as !== "image";
  if (tagName === "meta") return properties.name === "next-size-adjust";
  // Next.js marks where its own metadata and streams go.
  return (
    tagName === "div" &&
    properties.hidden === true &&
    children.every(({ type }) => type !== "element" && type !== "text")
  );
}

/**
 * Takes away what Next.js needs to run in the browser; our pages are plain HTML with islands.
 * @throws Error on a script nobody knows, as another version may bring
 */
export const removeRuntime: PageStep = (tree) => {
  remove(tree, { cascade: false }, (node) => node.type === "element" && isFramework(node as Element));
};

/** Leaves out the framework's own scripts and page data, which nothing asks for any more. */
export const removeFrameworkFiles: Step = (site) =>
  new Map(
    [...site].filter(
      ([path]) => !/^_next\/|^_not-found/.test(path) && (!path.endsWith(".txt") || path === "robots.txt"),
    ),
  );
