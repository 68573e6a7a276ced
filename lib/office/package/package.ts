import JSZip from "jszip";
import { element, textElement, xmlDocument } from "@/lib/format/xml";
import { escapedPath } from "./part-key";

/** One part pointing at another, or at an address outside the file. */
export interface Relationship {
  id: string;
  /** Last part of its type's address, e.g. `slideLayout`. */
  type: string;
  /** Path of the part inside the package, or an address when `external`. */
  target: string;
  external?: boolean;
}

/** A file inside an Office file. */
export interface Part {
  /** Path inside the package, without a leading slash. */
  path: string;
  contentType: string;
  content: string | Uint8Array;
  relationships?: Relationship[];
}

/** What document properties say. */
export interface Properties {
  title: string;
  subject: string;
  author: string;
  language: string;
  /** Day of the data, ISO 8601; the same data gives the same bytes. */
  date: string;
}

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

const typeUrl = (type: string) =>
  type === "core-properties" ? `${PACKAGE}/relationships/metadata/core-properties` : `${OFFICE}/${type}`;

/** The way from one part to another, as relationships give it. */
function relativePath(from: string, to: string): string {
  const folder = from.split("/").slice(0, -1);
  const target = to.split("/");
  let shared = 0;
  while (shared < folder.length && folder[shared] === target[shared]) shared += 1;
  return [...folder.slice(shared).map(() => ".."), ...target.slice(shared)].join("/");
}

/** One way from a part to another. */
export function relationshipXml(from: string, { id, type, target, external }: Relationship): string {
  return element("Relationship", {
    Id: id,
    Type: typeUrl(type),
    Target: external ? target : escapedPath(relativePath(from, target)),
    TargetMode: external ? "External" : undefined,
  });
}

/** Ways of a part as a part of their own. @param from path of the part, empty for the package */
export function relationshipsXml(from: string, relationships: Relationship[]): string {
  return xmlDocument(
    element(
      "Relationships",
      { xmlns: `${PACKAGE}/relationships` },
      ...relationships.map((relationship) => relationshipXml(from, relationship)),
    ),
  );
}

/** Where a part's relationships stand. @param path of the part, empty for the package */
export const relationshipsPath = (path: string) => path.replace(/([^/]*)$/, "_rels/$1.rels");

/** Document properties as parts, each with the type of the way to it. */
export function propertyParts({ title, subject, author, language, date }: Properties): (Part & { type: string })[] {
  const moment = `${date}T00:00:00Z`;
  const dcterms = (name: string) => textElement(`dcterms:${name}`, moment, { "xsi:type": "dcterms:W3CDTF" });
  const core = element(
    "cp:coreProperties",
    {
      "xmlns:cp": `${PACKAGE}/metadata/core-properties`,
      "xmlns:dc": "http://purl.org/dc/elements/1.1/",
      "xmlns:dcterms": "http://purl.org/dc/terms/",
      "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
    },
    textElement("dc:title", title),
    textElement("dc:subject", subject),
    textElement("dc:creator", author),
    textElement("cp:lastModifiedBy", author),
    dcterms("created"),
    dcterms("modified"),
    textElement("dc:language", language),
  );
  const app = element(
    "Properties",
    { xmlns: "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" },
    textElement("Company", author),
  );
  return [
    {
      type: "core-properties",
      path: "docProps/core.xml",
      contentType: "application/vnd.openxmlformats-package.core-properties+xml",
      content: xmlDocument(core),
    },
    {
      type: "extended-properties",
      path: "docProps/app.xml",
      contentType: "application/vnd.openxmlformats-officedocument.extended-properties+xml",
      content: xmlDocument(app),
    },
  ];
}

/**
 * Writes an Office file (Open Packaging Conventions): content types, relationships, properties, then its parts.
 * The same parts give the same bytes.
 * @param main path of the part the file opens with
 */
export async function writePackage(main: string, parts: Part[], properties: Properties): Promise<Uint8Array> {
  const own = propertyParts(properties);
  const all = [...parts, ...own];
  const zip = new JSZip();
  const add = (path: string, content: string | Uint8Array) =>
    zip.file(path, content, { createFolders: false, date: new Date(`${properties.date}T00:00:00Z`) });
  const binary = [...new Set(all.filter(({ content }) => typeof content !== "string").map(extensionOf))];
  add(
    "[Content_Types].xml",
    xmlDocument(
      element(
        "Types",
        { xmlns: `${PACKAGE}/content-types` },
        element("Default", {
          Extension: "rels",
          ContentType: "application/vnd.openxmlformats-package.relationships+xml",
        }),
        element("Default", { Extension: "xml", ContentType: "application/xml" }),
        ...binary.map((Extension) =>
          element("Default", {
            Extension,
            ContentType: all.find((part) => extensionOf(part) === Extension)?.contentType,
          }),
        ),
        ...all
          .filter(({ content }) => typeof content === "string")
          .map(({ path, contentType }) => element("Override", { PartName: `/${path}`, ContentType: contentType })),
      ),
    ),
  );
  add(
    relationshipsPath(""),
    relationshipsXml("", [
      { id: "rId1", type: "officeDocument", target: main },
      ...own.map(({ type, path }, place) => ({ id: `rId${place + 2}`, type, target: path })),
    ]),
  );
  for (const { path, content, relationships } of all) {
    add(path, content);
    if (relationships?.length) add(relationshipsPath(path), relationshipsXml(path, relationships));
  }
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}

const extensionOf = ({ path }: Part) => path.slice(path.lastIndexOf(".") + 1);
