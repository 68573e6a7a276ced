import { type Lists, openBounds } from "@/lib/dataset";
import { readDataFiles } from "@/lib/dataset/read";

/** Every list of data files as it is stored, of all editions; a copy to break on purpose. */
export function storedLists(files = readDataFiles("data")): Lists {
  const all = Object.values(files) as { json: object }[];
  const lists = Object.assign({}, ...all.map(({ json }) => json)) as Lists;
  return { ...lists, quantities: lists.quantities.map(openBounds) };
}
