"use client";

import { useEffect } from "react";
import { keepState } from "@/lib/browser/keep-state";
import type { PageLabels } from "@/lib/browser/start-page";

/**
 * The page's own behaviours. On a published page this is only the labels, and publish/browser starts the behaviours
 * without React; in development Next.js runs it as a component.
 */
export function PageBehaviours({ labels }: { labels?: PageLabels }) {
  useEffect(() => {
    const stopKeeping = keepState();
    import("@/lib/browser/elements/define").then(({ defineElements }) => defineElements());
    const started = labels && import("@/lib/browser/start-page").then(({ startPage }) => startPage(labels));
    return () => {
      stopKeeping();
      started?.then((stop) => stop());
    };
  }, [labels]);
  return labels && <template data-page-labels={JSON.stringify(labels)} />;
}
