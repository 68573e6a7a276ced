import JSZip from "jszip";
import { attributeOf, findAll, outerOf } from "./scan";
import { element, escapeXml, unescapeXml } from "./xml";

/** Why a file cannot be worked on. */
export type OfficeFault = "damaged" | "encrypted" | "macros" | "not-a-presentation";

export class OfficeFileError extends Error {
  constructor(readonly fault: OfficeFault) {
    super(`the file is ${fault}`);
  }
}

/** What a relationship leads to. */
export interface OpenRelationship {
  id: string;
  /** Last part of its type's address, e.g. `slideLayout`. */
  type: string;
  /** Path of the part in the package, or the address when `external`. */
  target: string;
  external: boolean;
}

const TYPES = "[Content_Types].xml";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
/** First bytes of the format Office keeps encrypted and very old files in. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

export const relationshipsPathOf = (path: string) => path.replace(/([^/]*)$/, "_rels/$1.rels");

/** A way written in a part, as a path of the package. */
function resolve(from: string, target: string): string {
  return decodeURIComponent(new URL(target, `http://package/${from}`).pathname.slice(1));
}

/** The way from one part to another. */
function relative(from: string, to: string): string {
  return `${"../".repeat(from.split("/").length - 1)}${to}`;
}

/**
 * An Office file that was opened: its parts are read and written one by one, and those nobody writes are kept byte for
 * byte.
 */
export class OfficeFile {
  private constructor(private readonly zip: JSZip) {}

  /** @throws OfficeFileError when it is no Office file, or one that cannot be read */
  static async open(bytes: Uint8Array): Promise<OfficeFile> {
    if (COMPOUND.every((byte, index) => bytes[index] === byte)) throw new OfficeFileError("encrypted");
    let zip: JSZip;
    try {
      zip = await JSZip.loadAsync(bytes, { checkCRC32: false });
    } catch {
      throw new OfficeFileError("damaged");
    }
    if (!zip.file(TYPES)) throw new OfficeFileError("damaged");
    return new OfficeFile(zip);
  }

  has(path: string): boolean {
    return this.zip.file(path) !== null;
  }

  paths(): string[] {
    return Object.values(this.zip.files)
      .filter(({ dir }) => !dir)
      .map(({ name }) => name);
  }

  /** A part as text. @throws OfficeFileError when it is not there */
  async text(path: string): Promise<string> {
    const file = this.zip.file(path);
    if (!file) throw new OfficeFileError("damaged");
    return file.async("string").catch(() => {
      throw new OfficeFileError("damaged");
    });
  }

  async bytes(path: string): Promise<Uint8Array> {
    const file = this.zip.file(path);
    if (!file) throw new OfficeFileError("damaged");
    return file.async("uint8array");
  }

  write(path: string, content: string | Uint8Array): void {
    this.zip.file(path, content, { createFolders: false });
  }

  remove(path: string): void {
    this.zip.remove(path);
  }

  /** Type of a part's content. */
  async typeOf(path: string): Promise<string | undefined> {
    const xml = await this.text(TYPES);
    const extension = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
    const entries = findAll(xml, "Override", "Default").map((found) => outerOf(xml, found));
    const own = entries.find((entry) => attributeOf(entry, "PartName") === `/${escapeXml(path)}`);
    const usual = entries.find((entry) => attributeOf(entry, "Extension")?.toLowerCase() === extension);
    const entry = own ?? usual;
    return entry && attributeOf(entry, "ContentType");
  }

  /** Says what a part's content is, in place of what was said before. */
  async setType(path: string, contentType: string): Promise<void> {
    if ((await this.typeOf(path)) === contentType) return;
    await this.dropType(path);
    const xml = await this.text(TYPES);
    const entry = element("Override", { PartName: `/${path}`, ContentType: contentType });
    this.write(
      TYPES,
      xml.replace(/<\/Types>\s*$/, () => `${entry}</Types>`),
    );
  }

  async dropType(path: string): Promise<void> {
    const xml = await this.text(TYPES);
    const found = findAll(xml, "Override").find(
      (each) => attributeOf(outerOf(xml, each), "PartName") === `/${escapeXml(path)}`,
    );
    if (found) this.write(TYPES, xml.slice(0, found.start) + xml.slice(found.end));
  }

  /** What a part leads to; nothing when it leads nowhere. @param path of the part, empty for the package */
  async relationships(path: string): Promise<OpenRelationship[]> {
    const own = relationshipsPathOf(path);
    if (!this.has(own)) return [];
    const xml = await this.text(own);
    return findAll(xml, "Relationship").map((found) => {
      const tag = outerOf(xml, found);
      const external = attributeOf(tag, "TargetMode") === "External";
      const target = unescapeXml(attributeOf(tag, "Target") ?? "");
      return {
        id: unescapeXml(attributeOf(tag, "Id") ?? ""),
        type: (attributeOf(tag, "Type") ?? "").split("/").at(-1) ?? "",
        target: external ? target : resolve(path, target),
        external,
      };
    });
  }

  /** Adds a way from a part to another. @returns its id */
  async relate(path: string, type: string, target: string): Promise<string> {
    const own = relationshipsPathOf(path);
    const xml = this.has(own)
      ? await this.text(own)
      : `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`;
    const taken = new Set((await this.relationships(path)).map(({ id }) => id));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number += 1;
    const entry = element("Relationship", {
      Id: `rId${number}`,
      Type: `${RELATIONSHIPS}/${type}`,
      Target: relative(path, target),
    });
    this.write(
      own,
      xml
        .replace(/<Relationships([^>]*)\/>\s*$/, "<Relationships$1></Relationships>")
        .replace(/<\/Relationships>\s*$/, () => `${entry}</Relationships>`),
    );
    return `rId${number}`;
  }

  /** A path of this shape no part has: `ppt/charts/chart12.xml`. @param pathOf path by number, from one */
  freePath(pathOf: (number: number) => string): string {
    let number = 1;
    while (this.has(pathOf(number))) number += 1;
    return pathOf(number);
  }

  save(): Promise<Uint8Array> {
    return this.zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
  }
}

/**
 * Opens a presentation.
 * @throws OfficeFileError naming why it cannot be worked on
 */
export async function openPresentation(bytes: Uint8Array): Promise<{ file: OfficeFile; main: string }> {
  const file = await OfficeFile.open(bytes);
  const main = (await file.relationships("")).find(({ type }) => type === "officeDocument")?.target;
  if (!main || !file.has(main)) throw new OfficeFileError("damaged");
  const type = (await file.typeOf(main)) ?? "";
  if (/powerpoint.*macroEnabled/i.test(type)) throw new OfficeFileError("macros");
  if (!type.includes("presentationml")) throw new OfficeFileError("not-a-presentation");
  return { file, main };
}

/** Paths of a presentation's slides, in the order they are shown. */
export async function slidesOf({ file, main }: { file: OfficeFile; main: string }): Promise<string[]> {
  const xml = await file.text(main);
  const targets = new Map((await file.relationships(main)).map(({ id, target }) => [id, target]));
  return findAll(xml, "p:sldId").flatMap((found) => targets.get(attributeOf(outerOf(xml, found), "r:id") ?? "") ?? []);
}
