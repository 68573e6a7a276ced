"use client";

import { useEffect } from "react";
import { keepState } from "./keep-state";
import type { PageLabels } from "./start-page";

/**
 * The page's own behaviours. On a published page this is only the labels, and publish/browser starts the behaviours
 * without React; in development Next.js runs it as a component.
 */
export function PageBehaviours({ labels }: { labels?: PageLabels }) {
  useEffect(() => {
    const stopKeeping = keepState();
    import("./elements").then(({ defineElements }) => defineElements());
    const started = labels && import("./start-page").then(({ startPage }) => startPage(labels));
    return () => {
      stopKeeping();
      started?.then((stop) => stop());
    };
  }, [labels]);
  return labels && <template data-page-labels={JSON.stringify(labels)} />;
}
