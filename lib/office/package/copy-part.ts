import { escapeXml, unescapeXml } from "@/lib/format/xml";
import type { OfficeFile } from "./open";
import { relationshipsPath } from "./package";
import { applyEdits, attributeOf, findAll, outerOf, without } from "./scan";

/**
 * Copies a part with the ways it leads to other parts; those stay shared.
 * @param to path in the same folder, so that ways keep their direction
 * @param ways id of each way that is kept, and where it leads now when that is another part of the same folder as before
 */
export async function copyPart(
  file: OfficeFile,
  from: string,
  to: string,
  ways: ReadonlyMap<string, string | undefined>,
): Promise<void> {
  file.write(to, await file.bytes(from));
  const type = file.typeOf(from);
  if (type) file.setType(to, type);
  const own = relationshipsPath(from);
  if (!file.has(own)) return;
  const xml = await file.text(own);
  const edits = findAll(xml, "Relationship").flatMap((found) => {
    const tag = outerOf(xml, found);
    const id = unescapeXml(attributeOf(tag, "Id") ?? "");
    if (!ways.has(id)) return [without(found)];
    const target = ways.get(id);
    if (target === undefined) return [];
    const name = target.slice(target.lastIndexOf("/") + 1);
    const before = unescapeXml(attributeOf(tag, "Target") ?? "");
    const put = escapeXml(before.slice(0, before.lastIndexOf("/") + 1) + name);
    const text = tag.replace(/(\sTarget\s*=\s*)(?:"[^"]*"|'[^']*')/, (_, head: string) => `${head}"${put}"`);
    return [{ ...found, text }];
  });
  file.write(relationshipsPath(to), applyEdits(xml, edits));
}
