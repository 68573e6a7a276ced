import { byId, type Dataset } from "@/lib/dataset";

/**
 * Day something of an edition was last changed, ISO 8601: the edition's own, or that of the newest correction of it.
 * @param facts it shows; all of the edition where there are none
 */
export function modifiedOn({ edition, editions, corrections }: Dataset, facts?: ReadonlySet<string>): string {
  const own = corrections.filter(({ fact }) => facts === undefined || facts.has(fact));
  return [byId(editions, edition).published, ...own.map(({ when }) => when)].toSorted().at(-1) as string;
}
