import JSZip from "jszip";
import { inflate, LyingSizeError } from "./inflate";
import { type Relationship, relationshipsPath, relationshipsXml, relationshipXml } from "./package";
import { applyEdits, attributeOf, type Found, find, findAll, outerOf } from "./scan";
import { element, unescapeXml } from "./xml";
import { isTooLarge, MOST_BYTES, sizesInZip } from "./zip-sizes";

/** Why a file cannot be worked on. */
export type OfficeFault = "damaged" | "encrypted" | "macros" | "not-a-presentation" | "too-large" | "too-small";

export class OfficeFileError extends Error {
  constructor(readonly fault: OfficeFault) {
    super(`the file is ${fault}`);
  }
}

const TYPES = "[Content_Types].xml";
/** First bytes of the format Office keeps encrypted and very old files in. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

/** A way written in a part, as a path of the package. */
function resolve(from: string, target: string): string {
  return decodeURIComponent(new URL(target, `http://package/${from}`).pathname.slice(1));
}

/** Types of content a file names. */
function typesIn(xml: string): Map<string, string> {
  return new Map(
    findAll(xml, "Override", "Default").map((found) => {
      const tag = outerOf(xml, found);
      const of = attributeOf(tag, "PartName") ?? attributeOf(tag, "Extension")?.toLowerCase() ?? "";
      return [unescapeXml(of), attributeOf(tag, "ContentType") ?? ""];
    }),
  );
}

/**
 * An Office file that was opened: its parts are read and written one by one, and those nobody writes are kept byte for
 * byte.
 */
export class OfficeFile {
  private constructor(
    private readonly zip: JSZip,
    /** Types of content by part, `/ppt/presentation.xml`, or by extension, `xml`. */
    private readonly types: Map<string, string>,
    /** How large parts say they are, bytes; parts written here are not among them. */
    private readonly sizes: Map<string, number>,
  ) {}

  /** @throws OfficeFileError when it is no Office file, or one that cannot be read */
  static async open(bytes: Uint8Array): Promise<OfficeFile> {
    if (COMPOUND.every((byte, index) => bytes[index] === byte)) throw new OfficeFileError("encrypted");
    const sizes = sizesInZip(bytes);
    if (sizes && isTooLarge(sizes)) throw new OfficeFileError("too-large");
    let zip: JSZip;
    try {
      zip = await JSZip.loadAsync(bytes, { checkCRC32: false });
    } catch {
      throw new OfficeFileError("damaged");
    }
    const types = new Map<string, string>();
    const file = new OfficeFile(zip, types, sizes ?? new Map());
    for (const [of, type] of typesIn(await file.text(TYPES))) types.set(of, type);
    return file;
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
    return new TextDecoder().decode(await this.bytes(path));
  }

  /** A part as it is. @throws OfficeFileError when it is not there, or larger than it says */
  async bytes(path: string): Promise<Uint8Array> {
    const part = this.zip.file(path);
    if (!part) throw new OfficeFileError("damaged");
    return inflate(part, this.sizes.get(path) ?? MOST_BYTES).catch((error) => {
      throw new OfficeFileError(error instanceof LyingSizeError ? "too-large" : "damaged");
    });
  }

  write(path: string, content: string | Uint8Array): void {
    this.sizes.delete(path);
    this.zip.file(path, content, { createFolders: false });
  }

  /** Takes a part out, with its relationships and its type. */
  remove(path: string): void {
    this.zip.remove(path);
    this.zip.remove(relationshipsPath(path));
    this.types.delete(`/${path}`);
  }

  /** Type of a part's content. */
  typeOf(path: string): string | undefined {
    const extension = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
    return this.types.get(`/${path}`) ?? this.types.get(extension);
  }

  /** Says what a part's content is, in place of what was said before. */
  setType(path: string, contentType: string): void {
    if (this.typeOf(path) !== contentType) this.types.set(`/${path}`, contentType);
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
    const own = relationshipsPath(path);
    const xml = this.has(own) ? await this.text(own) : relationshipsXml(path, []);
    const taken = new Set((await this.relationships(path)).map(({ id }) => id));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number += 1;
    const id = `rId${number}`;
    const root = find(xml, "Relationships") as Found;
    const entry = relationshipXml(path, { id, type, target });
    // A list without entries may be a single tag.
    const list = root.from === root.end ? outerOf(xml, root).replace(/\/>$/, `>${entry}</Relationships>`) : undefined;
    this.write(
      own,
      list === undefined
        ? applyEdits(xml, [{ start: root.to, end: root.to, text: entry }])
        : applyEdits(xml, [{ start: root.start, end: root.end, text: list }]),
    );
    return id;
  }

  /** A path of this shape no part has: `ppt/charts/chart12.xml`. @param pathOf path by number, from one */
  freePath(pathOf: (number: number) => string): string {
    let number = 1;
    while (this.has(pathOf(number))) number += 1;
    return pathOf(number);
  }

  /** The list of types as it was, without those that are gone and with those that are new. */
  private typesXml(xml: string): string {
    const before = typesIn(xml);
    const gone = findAll(xml, "Override").filter((found) => {
      const path = unescapeXml(attributeOf(outerOf(xml, found), "PartName") ?? "");
      return this.types.get(path) !== before.get(path);
    });
    const fresh = [...this.types]
      .filter(([path, type]) => before.get(path) !== type)
      .map(([PartName, ContentType]) => element("Override", { PartName, ContentType }));
    const at = (find(xml, "Types") as Found).to;
    return applyEdits(xml, [
      ...gone.map(({ start, end }) => ({ start, end, text: "" })),
      { start: at, end: at, text: fresh.join("") },
    ]);
  }

  async save(): Promise<Uint8Array> {
    const xml = await this.text(TYPES);
    const before = typesIn(xml);
    const isKept = ([path, type]: [string, string]) => before.get(path) === type;
    // Left byte for byte where nothing is new or gone.
    if (before.size !== this.types.size || ![...this.types].every(isKept)) this.write(TYPES, this.typesXml(xml));
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
  const type = file.typeOf(main) ?? "";
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
