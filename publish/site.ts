/** Files of a site by their path inside it, `ja/about.html`; texts as UTF-8. */
export type Site = ReadonlyMap<string, Buffer>;

/** A step of publishing: from the files of a site to the files of another. Changes neither what it is given nor a disk. */
export type Step = (site: Site) => Site | Promise<Site>;

/** The site with some files more, or in the place of others. */
export function withFiles(site: Site, files: Iterable<readonly [string, Uint8Array | string]>): Site {
  const all = new Map(site);
  for (const [path, content] of files) {
    // A file that is one already is not copied.
    all.set(path, Buffer.isBuffer(content) ? content : Buffer.from(content));
  }
  return all;
}
