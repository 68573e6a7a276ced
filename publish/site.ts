/** What a file is made of; texts as UTF-8. */
export type Content = Uint8Array | string;

/** Makes a file. The same every time, and on every machine. */
export type Make = () => Content | Promise<Content>;

/** A file of the site: its path inside it, `ja/about.html`, and what makes it. */
export type SiteFile = readonly [path: string, make: Make];

/** Every file of a site by its path; each is made when it is asked for. */
export type Site = ReadonlyMap<string, Make>;

/** A step of publishing: from the files of a site to the files of another. Makes none of them, and touches no disk. */
export type Step = (site: Site) => Site;

/** The site with some files more, or in the place of others. */
export const withFiles = (site: Site, files: Iterable<SiteFile>): Site => new Map([...site, ...files]);

/** A file as text. */
export const textOf = async (make: Make): Promise<string> => Buffer.from(await make()).toString();

/** Makes a file once, for as many as ask for it. */
export function once(make: Make): Make {
  let made: ReturnType<Make> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
