import type { Element } from "hast";
import { selectAll } from "hast-util-select";
import type { PageStep } from "../pages";

/** A value shorter than this costs less than a word about it, bytes. */
const LEAST = 100;

type Props = Record<string, unknown>;
const propsOf = ({ properties }: Element): Props => JSON.parse(String(properties.dataProps ?? "{}"));

/**
 * Writes once what islands of one name have in common: the first has it all, the others name in `data-as-first` what
 * they have as it has. `publish/browser/props.ts` puts it together again.
 */
export const shareProps: PageStep = (tree) => {
  const firsts = new Map<unknown, Props>();
  for (const island of selectAll("[data-island]", tree)) {
    const name = island.properties.dataIsland;
    const props = propsOf(island);
    const first = firsts.get(name);
    if (!first) {
      firsts.set(name, props);
      continue;
    }
    const isAsFirst = (key: string) => {
      const text = JSON.stringify(props[key]);
      return text !== undefined && text.length >= LEAST && text === JSON.stringify(first[key]);
    };
    const keys = Object.keys(props).filter(isAsFirst);
    if (keys.length === 0) continue;
    const own = Object.entries(props).filter(([key]) => !keys.includes(key));
    island.properties.dataProps = JSON.stringify(Object.fromEntries(own));
    island.properties.dataAsFirst = keys.join(" ");
  }
};
