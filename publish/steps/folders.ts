import { type Step, withFiles } from "../site";

/**
 * Lays a copy of each page in a folder of its name: most servers open /ja/about/ only from ja/about/index.html, and
 * /ja/about from there, too, if they do not know to look for ja/about.html.
 */
export const addFolderPages: Step = (site) =>
  withFiles(
    site,
    [...site].flatMap(([path, content]) => {
      const [, page, ending = ""] = /^(.*)\.html(\.br|\.gz)?$/.exec(path) ?? [];
      return !page || /(?:^|\/)(?:index|404)$/.test(page) ? [] : [[`${page}/index.html${ending}`, content] as const];
    }),
  );
