import type { ComponentType } from "react";
import type { IslandName } from "./islands";

/**
 * A component that comes alive in the browser, with what it needs for that written beside its HTML.
 * @param name in the list of islands
 * @param of the component itself, drawn at build
 * @param props plain data only; they travel as JSON
 * @param eager whether it has something to say before the reader does anything
 */
export function Island<P extends object>({
  name,
  of: Component,
  props,
  eager,
}: {
  name: IslandName;
  of: ComponentType<P>;
  props: P;
  eager?: boolean;
}) {
  return (
    <div className="island" data-island={name} data-props={JSON.stringify(props)} data-eager={eager}>
      <Component {...props} />
    </div>
  );
}
