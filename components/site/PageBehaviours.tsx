"use client";

import { useEffect } from "react";
import { keepState } from "./keep-state";
import { type PageLabels, startPage } from "./start-page";

/**
 * The page's own behaviours. On a published page this is only the labels, and the scripts of the islands
 * start the behaviours without React; in development Next.js runs it as a component.
 */
export function PageBehaviours({ labels }: { labels: PageLabels }) {
  useEffect(() => {
    document.addEventListener("click", keepState);
    const stop = startPage(labels);
    return () => {
      document.removeEventListener("click", keepState);
      stop();
    };
  }, [labels]);
  return <template data-page-labels={JSON.stringify(labels)} />;
}
