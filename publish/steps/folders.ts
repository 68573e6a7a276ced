import type { SiteFile, Step } from "../site";

/**
 * Lays each page in a folder of its name as well: most servers open /ja/about/ only from ja/about/index.html, and
 * /ja/about from there, too, if they do not know to look for ja/about.html. A page that only led to the other would turn
 * in a circle on servers that take the ending off addresses.
 */
export const addFolderPages: Step = (site) =>
  new Map(
    [...site].flatMap(([path, make]): SiteFile[] => {
      const page = /^(.*)\.html$/.exec(path)?.[1];
      const isFolder = !page || /(?:^|\/)(?:index|404)$/.test(page);
      // Beside the page: what one process makes is one file on the disk.
      return isFolder
        ? [[path, make]]
        : [
            [path, make],
            [`${page}/index.html`, make],
          ];
    }),
  );
