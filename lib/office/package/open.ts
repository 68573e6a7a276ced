import type JSZip from "jszip";
import { element, unescapeXml } from "@/lib/format/xml";
import { inflate } from "./inflate";
import { type OfficeFault, OfficeFileError } from "./office-file-error";
import { openZip } from "./open-zip";
import { type Relationship, relationshipsPath, relationshipsXml, relationshipXml } from "./package";
import { escapedPath, partKey, resolvePath } from "./part-key";
import { readXml } from "./read-xml";
import { applyEdits, attributeOf, find, findAll, outerOf, without } from "./scan";

export { type OfficeFault, OfficeFileError };

const TYPES = "[Content_Types].xml";
const RELATIONSHIPS_TYPE = "application/vnd.openxmlformats-package.relationships+xml";

/** What says a part's type: itself, `/ppt/presentation.xml`, or its extension, `xml`. */
const keyOfPart = (path: string) => `/${partKey(path)}`;

const extensionOf = (path: string) => path.slice(path.lastIndexOf(".") + 1).toLowerCase();

const keyOfType = (tag: string) => {
  const part = attributeOf(tag, "PartName");
  return part === undefined ? (attributeOf(tag, "Extension") ?? "").toLowerCase() : keyOfPart(unescapeXml(part));
};

/** Types of content a file names. */
function typesIn(xml: string): Map<string, string> {
  return new Map(
    findAll(xml, "Override", "Default").map((found) => {
      const tag = outerOf(xml, found);
      return [keyOfType(tag), attributeOf(tag, "ContentType") ?? ""];
    }),
  );
}

/** A new element at the end of the outermost one. */
function appended(xml: string, root: string, entries: string): string {
  const found = find(xml, root);
  if (!found) throw new OfficeFileError("damaged");
  // A list without entries may be a single tag.
  if (found.from !== found.end) return applyEdits(xml, [{ start: found.to, end: found.to, text: entries }]);
  const text = outerOf(xml, found).replace(/\/>$/, `>${entries}</${root}>`);
  return applyEdits(xml, [{ ...found, text }]);
}

/**
 * An Office file that was opened: its parts are read and written one by one, and those nobody writes are kept byte for
 * byte. Parts are found by any name that means them.
 */
export class OfficeFile {
  /** Parts that were read or written as text. */
  private readonly texts = new Map<string, string>();
  /** Names of entries by what their names mean. */
  private readonly names: Map<string, string>;
  /** Types that were added, with the path as it is to be written. */
  private readonly added = new Map<string, { path: string; type: string }>();
  /** Extensions parts had that were taken out. */
  private readonly left = new Set<string>();
  private written = false;

  private constructor(
    private readonly zip: JSZip,
    /** Types of content by part or by extension. */
    private readonly types: Map<string, string>,
  ) {
    const entries = Object.values(zip.files).filter(({ dir }) => !dir);
    this.names = new Map(entries.map(({ name }) => [partKey(name), name]));
  }

  /** @throws OfficeFileError when it is no Office file, or one that cannot be read */
  static async open(bytes: Uint8Array): Promise<OfficeFile> {
    const file = new OfficeFile(await openZip(bytes), new Map());
    if (!file.has(TYPES)) throw new OfficeFileError("not-a-presentation");
    const xml = await file.text(TYPES);
    if (!find(xml, "Types")) throw new OfficeFileError("damaged");
    for (const [key, type] of typesIn(xml)) file.types.set(key, type);
    return file;
  }

  /** Whether anything is other than it was. */
  get isChanged(): boolean {
    return this.written;
  }

  has(path: string): boolean {
    return this.names.has(partKey(path));
  }

  paths(): string[] {
    return [...this.names.values()];
  }

  /** A part as text. @throws OfficeFileError when it is not there, or is no XML */
  async text(path: string): Promise<string> {
    const key = partKey(path);
    const known = this.texts.get(key) ?? readXml(await this.bytes(path));
    this.texts.set(key, known);
    return known;
  }

  /** A part as it is. @throws OfficeFileError when it is not there */
  async bytes(path: string): Promise<Uint8Array> {
    const file = this.zip.file(this.names.get(partKey(path)) ?? path);
    if (!file) throw new OfficeFileError("damaged");
    return inflate(file).catch((error) => {
      throw error instanceof OfficeFileError ? error : new OfficeFileError("damaged");
    });
  }

  write(path: string, content: string | Uint8Array): void {
    const key = partKey(path);
    const name = this.names.get(key) ?? path;
    this.names.set(key, name);
    if (typeof content === "string") this.texts.set(key, content);
    else this.texts.delete(key);
    this.zip.file(name, content, { createFolders: false });
    this.written = true;
  }

  /** Takes a part out, with its relationships and their types. */
  remove(path: string): void {
    for (const each of [path, relationshipsPath(path)]) {
      const key = partKey(each);
      const name = this.names.get(key);
      if (name !== undefined) this.zip.remove(name);
      this.left.add(extensionOf(each));
      this.names.delete(key);
      this.texts.delete(key);
      this.types.delete(keyOfPart(each));
      this.added.delete(keyOfPart(each));
    }
    this.written = true;
  }

  /** Type of a part's content. */
  typeOf(path: string): string | undefined {
    return this.types.get(keyOfPart(path)) ?? this.types.get(extensionOf(path));
  }

  /** Says what a part's content is, in place of what was said before. */
  setType(path: string, contentType: string): void {
    if (this.typeOf(path) === contentType) return;
    const key = keyOfPart(path);
    this.types.set(key, contentType);
    this.added.set(key, { path, type: contentType });
    this.written = true;
  }

  /** What a part leads to; nothing when it leads nowhere. @param path of the part, empty for the package */
  async relationships(path: string): Promise<Relationship[]> {
    const own = relationshipsPath(path);
    if (!this.has(own)) return [];
    const xml = await this.text(own);
    return findAll(xml, "Relationship").map((found) => {
      const tag = outerOf(xml, found);
      const external = attributeOf(tag, "TargetMode") === "External";
      const target = unescapeXml(attributeOf(tag, "Target") ?? "");
      const there = external ? target : resolvePath(path, target);
      return {
        id: unescapeXml(attributeOf(tag, "Id") ?? ""),
        type: (attributeOf(tag, "Type") ?? "").split("/").at(-1) ?? "",
        target: external ? target : (this.names.get(partKey(there)) ?? there),
        external,
      };
    });
  }

  /** The part another one leads to, the first of a type that is there. */
  async partOf(path: string, type: string): Promise<string | undefined> {
    return (await this.relationships(path)).find((way) => way.type === type && !way.external && this.has(way.target))
      ?.target;
  }

  /** Adds a way from a part to another. @returns its id */
  async relate(path: string, type: string, target: string): Promise<string> {
    const own = relationshipsPath(path);
    const xml = this.has(own) ? await this.text(own) : relationshipsXml(path, []);
    const taken = new Set((await this.relationships(path)).map(({ id }) => id));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number += 1;
    const id = `rId${number}`;
    this.write(own, appended(xml, "Relationships", relationshipXml(path, { id, type, target })));
    return id;
  }

  /** Takes ways out. */
  async unrelate(path: string, ways: readonly Pick<Relationship, "id">[]): Promise<void> {
    const own = relationshipsPath(path);
    if (ways.length === 0 || !this.has(own)) return;
    const ids = ways.map(({ id }) => id);
    const xml = await this.text(own);
    const gone = findAll(xml, "Relationship").filter((found) =>
      ids.includes(unescapeXml(attributeOf(outerOf(xml, found), "Id") ?? "")),
    );
    if (gone.length > 0) this.write(own, applyEdits(xml, gone.map(without)));
  }

  /** A path of this shape no part has: `ppt/charts/chart12.xml`. @param pathOf path by number, from one */
  freePath(pathOf: (number: number) => string): string {
    let number = 1;
    while (this.has(pathOf(number))) number += 1;
    return pathOf(number);
  }

  /** The list of types as it was, without those that are gone and with those that are new. */
  private async typesXml(): Promise<string> {
    const xml = await this.text(TYPES);
    for (const path of this.paths()) this.left.delete(extensionOf(path));
    const gone = findAll(xml, "Override", "Default").filter((found) => {
      const key = keyOfType(outerOf(xml, found));
      return this.added.has(key) || !this.types.has(key) || this.left.has(key);
    });
    // Some programs type each list of ways by itself; those that are new need what the others had.
    const isUntyped = this.paths().some((path) => path.endsWith(".rels") && !this.typeOf(path));
    const fresh = [
      ...(isUntyped ? [element("Default", { Extension: "rels", ContentType: RELATIONSHIPS_TYPE })] : []),
      ...[...this.added.values()].map(({ path, type }) =>
        element("Override", { PartName: `/${escapedPath(path)}`, ContentType: type }),
      ),
    ];
    if (gone.length === 0 && fresh.length === 0) return xml;
    return appended(applyEdits(xml, gone.map(without)), "Types", fresh.join(""));
  }

  /** The file as it is now. */
  async save(): Promise<Uint8Array> {
    if (this.written) {
      const types = await this.typesXml();
      if (types !== (await this.text(TYPES))) this.write(TYPES, types);
    }
    return this.zip.generateAsync({ type: "uint8array", compression: "DEFLATE" }).catch(() => {
      throw new OfficeFileError("damaged");
    });
  }
}

/** Kinds of presentations, by their content types; each has a file ending of its own. */
const KINDS = { presentation: "pptx", template: "potx", slideshow: "ppsx" } as const;

/** A presentation that was opened. */
export interface Presentation {
  file: OfficeFile;
  /** Path of the presentation's own part. */
  main: string;
  /** Ending files of its kind have. */
  ending: (typeof KINDS)[keyof typeof KINDS];
}

/**
 * Opens a presentation.
 * @throws OfficeFileError naming why it cannot be worked on
 */
export async function openPresentation(bytes: Uint8Array): Promise<Presentation> {
  const file = await OfficeFile.open(bytes);
  const main = await file.partOf("", "officeDocument");
  if (!main) throw new OfficeFileError("damaged");
  const type = file.typeOf(main) ?? "";
  if (/powerpoint.*macroEnabled/i.test(type)) throw new OfficeFileError("macros");
  const kind = /presentationml\.(presentation|template|slideshow)\.main\+xml/i.exec(type)?.[1]?.toLowerCase();
  if (!kind) throw new OfficeFileError("not-a-presentation");
  if (!find(await file.text(main), "p:presentation")) throw new OfficeFileError("damaged");
  return { file, main, ending: KINDS[kind as keyof typeof KINDS] };
}

/** Parts a list in a part names, in its order; those that are missing are left out. @param entry `p:sldId` */
export async function partsListed(file: OfficeFile, path: string, entry: string): Promise<string[]> {
  const xml = await file.text(path);
  const targets = new Map((await file.relationships(path)).map(({ id, target }) => [id, target]));
  return findAll(xml, entry).flatMap((found) => {
    const target = targets.get(unescapeXml(attributeOf(outerOf(xml, found), "r:id") ?? ""));
    return target !== undefined && file.has(target) ? target : [];
  });
}

/** Paths of a presentation's slides, in the order they are shown. */
export const slidesOf = ({ file, main }: Pick<Presentation, "file" | "main">) => partsListed(file, main, "p:sldId");
