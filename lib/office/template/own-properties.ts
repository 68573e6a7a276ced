import type { OfficeFile } from "../package/open";
import { type Properties, propertyParts } from "../package/package";
import { writePart } from "./slides-in-file";

/** What the package says of the file it was: a picture of its first slide, its title, its author, who signed it. */
const OF_THE_TEMPLATE = ["core-properties", "extended-properties", "custom-properties", "thumbnail", "origin"];

/** Says of a deck what it is, in place of what its template says of itself. */
export async function ownProperties(file: OfficeFile, properties: Properties): Promise<void> {
  const gone = (await file.relationships("")).filter(({ type }) => OF_THE_TEMPLATE.includes(type));
  await file.unrelate("", gone);
  for (const { target, external } of gone) if (!external) file.remove(target);
  for (const { type, ...part } of propertyParts(properties)) {
    writePart(file, part);
    await file.relate("", type, part.path);
  }
}
