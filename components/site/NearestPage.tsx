"use client";

import { closest } from "fastest-levenshtein";
import { useSyncExternalStore } from "react";
import { basePath } from "@/lib/site/address";

/** The page whose address is most like the one asked for. */
export function NearestPage({
  locale,
  pages,
  text,
}: {
  locale: string;
  pages: { path: string; title: string }[];
  text: string;
}) {
  const asked = useSyncExternalStore(
    () => () => {},
    () => window.location.pathname,
    () => "",
  );
  if (!asked) return null;
  const rest = asked.slice(basePath.length).replace(/^\/(?:ja|en)(?=\/|$)/, "");
  const path = closest(
    `${basePath}/${locale}${rest}`.toLowerCase(),
    pages.map((page) => page.path),
  );
  const page = pages.find((candidate) => candidate.path === path);
  return page ? (
    <p>
      {text}: <a href={page.path}>{page.title}</a>
    </p>
  ) : null;
}
