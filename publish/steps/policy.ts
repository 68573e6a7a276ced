import { createHash } from "node:crypto";
import type { Element } from "hast";
import { select, selectAll } from "hast-util-select";
import { toString as textOf } from "hast-util-to-string";
import { h } from "hastscript";
import { isForFrames, type PageStep } from "../pages";

/** Name of the one Trusted Types policy, which only lets the site's own service worker through. */
export const trustedTypesPolicy = "service-worker";

const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/**
 * A content security policy for one page: its own files, its own inline scripts and styles by hash, nothing else.
 * @param scripts texts of inline scripts
 * @param styles texts of inline style sheets
 * @param isClosed whether the page is made for frames and loads nothing, but for a script its address may ask for
 * @param hasMore whether there is such a script
 */
export function policyOf(scripts: string[], styles: string[], isClosed = false, hasMore = !isClosed): string {
  const hashes = (texts: string[]) => [...new Set(texts.map(hash))].join(" ");
  const own = hasMore ? "'self' " : "";
  const directives: [string, string][] = [
    ["default-src", "'none'"],
    ["script-src", (own + hashes(scripts)).trim() || "'none'"],
    ["style-src", hashes(styles) || "'none'"],
    ["img-src", isClosed ? "data:" : "'self' data: blob:"],
    ...(isClosed
      ? []
      : ([
          ["connect-src", "'self'"],
          ["frame-src", "'self'"],
          ["worker-src", "'self'"],
          ["manifest-src", "'self'"],
          ["require-trusted-types-for", "'script'"],
          ["trusted-types", trustedTypesPolicy],
        ] as [string, string][])),
    ["base-uri", isClosed ? "'self'" : "'none'"],
    ["form-action", "'none'"],
  ];
  return directives.map(([name, value]) => `${name} ${value}`).join("; ");
}

function refusedAttribute({ properties }: Element): string | undefined {
  return Object.keys(properties).find((name) => name === "style" || /^on[A-Z]/.test(name));
}

/**
 * Gives a page its policy, right after its charset.
 * @throws Error on an attribute the policy refuses
 */
export const addPolicy: PageStep = (tree, { path }) => {
  for (const element of selectAll("*", tree)) {
    const refused = refusedAttribute(element);
    if (refused) throw new Error(`<${element.tagName}> has the attribute ${refused}, which the policy refuses`);
    delete element.properties.dataKeep;
  }
  const inline = selectAll("script:not([src]):not([type='application/ld+json'])", tree).map(textOf);
  const styles = selectAll("style", tree).map(textOf);
  const isClosed = isForFrames(path) && !select("[data-island]", tree);
  const head = select("head", tree);
  const charset = select("meta[charset]", tree);
  if (!head || !charset) throw new Error("the page has no charset");
  const hasMore = !isClosed || select("script[data-more]", tree) !== undefined;
  const content = policyOf(inline, styles, isClosed, hasMore);
  const policy = h("meta", { httpEquiv: "Content-Security-Policy", content });
  head.children.splice(head.children.indexOf(charset) + 1, 0, policy);
};
