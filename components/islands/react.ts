// React as a module of its own, so that the entry can wait for it.
import { type ComponentType, createElement, type ReactNode, useEffect } from "react";
import { hydrateRoot } from "react-dom/client";

/** Tells when what is inside is there and listens: its effects have run before this one. */
function Alive({ onAlive, children }: { onAlive: () => void; children?: ReactNode }): ReactNode {
  useEffect(onAlive, [onAlive]);
  return children;
}

/**
 * Takes over the HTML of an island.
 * @returns when the component listens, or has failed; the browser reports the failure
 */
export function hydrate(element: Element, Component: ComponentType<object>, props: object): Promise<void> {
  return new Promise((resolve) => {
    hydrateRoot(element, createElement(Alive, { onAlive: resolve }, createElement(Component, props)), {
      onUncaughtError: (error) => {
        reportError(error);
        resolve();
      },
    });
  });
}
