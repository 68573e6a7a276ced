"use client";

import { useEffect } from "react";
import { attachMarkLayer } from "../figures/mark-layer/attach";
import { keepForOffline } from "./offline";

/** Takes the reader's query and anchor along when they follow a link to the same page in the other language. */
function keepState(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[data-keep-state]") : null;
  if (!link) return;
  link.search = window.location.search;
  link.hash = window.location.hash;
}

/** What every page does beside its own islands: tooltips and keyboard on marks, state kept across languages, pages kept for offline. */
export function PageBehaviours({ labels }: { labels: { close: string; open: string; marks: string } }) {
  useEffect(() => {
    keepForOffline();
    document.addEventListener("click", keepState);
    const detach = attachMarkLayer(labels);
    return () => {
      document.removeEventListener("click", keepState);
      detach();
    };
  }, [labels]);
  return null;
}
