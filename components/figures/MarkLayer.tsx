"use client";

import { useEffect } from "react";
import { attachMarkLayer } from "./mark-layer/attach";

/** Brings tooltips and keyboard to every mark on the page, whether drawn at build or live. */
export function MarkLayer({ labels }: { labels: { close: string; open: string; marks: string } }) {
  useEffect(() => attachMarkLayer(labels), [labels]);
  return null;
}
