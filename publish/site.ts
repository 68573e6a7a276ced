/** Files of a site by their path inside it, `ja/about.html`; texts as UTF-8. */
export type Site = ReadonlyMap<string, Buffer>;

/** A step of publishing: from the files of a site to the files of another. Changes neither what it is given nor a disk. */
export type Step = (site: Site) => Site | Promise<Site>;

/** The site with some files more, or in the place of others. */
export function withFiles(site: Site, files: Iterable<readonly [string, Buffer | string]>): Site {
  const all = new Map(site);
  for (const [path, content] of files) all.set(path, Buffer.from(content));
  return all;
}
