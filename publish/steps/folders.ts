import { leadsOn } from "@/lib/site/leads-on";
import { type SiteFile, type Step, withFiles } from "../site";
import { policyOf } from "./policy";

/** Takes what stands behind the address along, which a refresh would lose. */
const SCRIPT = "location.replace(document.links[0].href+location.search+location.hash)";

/** A page that leads on. @param to its address seen from the folder */
const leadingTo = (to: string): string =>
  `${leadsOn}<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policyOf([SCRIPT], [], true, false)}"><meta name="robots" content="noindex"><noscript><meta http-equiv="refresh" content="0;url=${to}"></noscript><title>${to}</title><a href="${to}">${to}</a><script>${SCRIPT}</script></html>`;

/**
 * Lays a page that leads on in a folder of each page's name: most servers open /ja/about/ only from
 * ja/about/index.html, and /ja/about from there, too, if they do not know to look for ja/about.html.
 */
export const addFolderPages: Step = (site) =>
  withFiles(
    site,
    [...site.keys()].flatMap((path): SiteFile[] => {
      const page = /^(.*)\.html$/.exec(path)?.[1];
      if (!page || /(?:^|\/)(?:index|404)$/.test(page)) return [];
      const to = `../${path.slice(path.lastIndexOf("/") + 1)}`;
      return [[`${page}/index.html`, () => leadingTo(to)]];
    }),
  );
