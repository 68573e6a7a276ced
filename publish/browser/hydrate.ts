// React as a module of its own, loaded when the first island is wanted.
import { type ComponentType, createElement, type ReactNode, useEffect } from "react";
import { flushSync } from "react-dom";
import { hydrateRoot, type Root } from "react-dom/client";
import { undoChanges } from "./changes";
import { followStandIns } from "./stand-ins";

/** Tells when what is inside is there and listens: its effects have run before this one. */
function Alive({ onAlive, children }: { onAlive: () => void; children?: ReactNode }): ReactNode {
  useEffect(onAlive, [onAlive]);
  return children;
}

followStandIns();

/**
 * Takes over the HTML of an island. If React cannot, now or at any time later, the HTML that stood there stays.
 * @param changes all there were inside it since it was parsed
 * @param onLost called when the island has fallen back to its HTML; the browser reports the error
 * @returns when the component listens, or has failed
 */
export function hydrate(
  element: Element,
  Component: ComponentType<object>,
  props: object,
  changes: readonly MutationRecord[],
  onLost: () => void,
): Promise<void> {
  return new Promise((resolve) => {
    let root: Root | undefined;
    const stood = [...element.childNodes];
    const putBack = () => {
      // Not while React is at work.
      queueMicrotask(() => {
        root?.unmount();
        element.replaceChildren(...stood);
        onLost();
        resolve();
      });
    };
    const start = () => {
      root = hydrateRoot(element, createElement(Alive, { onAlive: resolve }, createElement(Component, props)), {
        onUncaughtError: (error) => {
          reportError(error);
          putBack();
        },
        // React has not found the HTML it expects, and drawn anew what it cannot draw here.
        onRecoverableError: () => {
          if (stood.some((node) => node.parentNode !== element)) putBack();
        },
      });
    };
    // At once, before a translator comes again.
    if (undoChanges(element, changes)) flushSync(start);
    else start();
  });
}
