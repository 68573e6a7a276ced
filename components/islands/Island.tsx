import type { ComponentType } from "react";
import type islands from "./islands.json";

/**
 * Components that come alive in the browser: the file of each, then files it will ask for soon and that are fetched
 * along with it. Everything else on a page is plain HTML.
 */
export type IslandName = keyof typeof islands;

/**
 * A component that comes alive in the browser once a reader turns to it, with what it needs written beside its HTML.
 * @param name in `islands.json`, and the name of its export
 * @param of the component itself, drawn at build
 * @param props plain data only; they travel as JSON
 */
export function Island<P extends object>({
  name,
  of: Component,
  props,
}: {
  name: IslandName;
  of: ComponentType<P>;
  props: P;
}) {
  return (
    <div className="island" data-island={name} data-props={JSON.stringify(props)}>
      <Component {...props} />
    </div>
  );
}
