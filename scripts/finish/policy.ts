import { createHash } from "node:crypto";

/** Name of the one Trusted Types policy, which only lets the site's own service worker through. */
export const trustedTypesPolicy = "service-worker";

const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/**
 * A content security policy for one page: its own files, its own inline scripts and styles by hash, nothing else.
 * @param scripts texts of inline scripts
 * @param styles texts of inline style sheets
 * @param embed whether the page is made for frames and loads nothing
 */
export function policyOf(scripts: string[], styles: string[], embed = false): string {
  const hashes = (texts: string[]) => [...new Set(texts.map(hash))].join(" ");
  const own = embed ? "" : "'self' ";
  const directives: [string, string][] = [
    ["default-src", "'none'"],
    ["script-src", (own + hashes(scripts)).trim() || "'none'"],
    ["style-src", hashes(styles) || "'none'"],
    ["img-src", embed ? "data:" : "'self' data: blob:"],
    ...(embed
      ? []
      : ([
          ["connect-src", "'self'"],
          ["frame-src", "'self'"],
          ["worker-src", "'self'"],
          ["manifest-src", "'self'"],
          ["require-trusted-types-for", "'script'"],
          ["trusted-types", trustedTypesPolicy],
        ] as [string, string][])),
    ["base-uri", embed ? "'self'" : "'none'"],
    ["form-action", "'none'"],
  ];
  return directives.map(([name, value]) => `${name} ${value}`).join("; ");
}
