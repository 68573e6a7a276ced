"use client";

import { usePathname } from "next/navigation";
import { basePath } from "@/lib/site/address";

export interface EditionLink {
  id: string;
  /** Folder of its pages inside a language. */
  folder: string;
  text: string;
  /** Pages it has, as what follows language and edition in their paths. */
  paths: string[];
}

/**
 * Which edition a page shows, the same page in the others, and the address that stays with this one; nothing on pages
 * there are once.
 * @param shown edition of the page, and the folder its address keeps to, if any
 */
export function EditionSwitch(props: {
  locale: string;
  editions: EditionLink[];
  shown: { edition: string; folder: string; isNewest: boolean };
  labels: Record<"label" | "now" | "note" | "permanent", string>;
}) {
  const { locale, editions, shown, labels } = props;
  const inside = usePathname().slice(`/${locale}${shown.folder}`.length);
  const having = editions.filter(({ paths }) => paths.includes(inside));
  const newest = editions.at(-1);
  if (!having.some(({ id }) => id === shown.edition) || !newest) return null;
  const older = having.filter(({ id }) => id !== newest.id);
  const link = (folder: string, text: string, isShown: boolean) => (
    <a href={`${basePath}/${locale}${folder}${inside}`} aria-current={isShown ? "true" : undefined} data-keep-state>
      {text}
    </a>
  );
  return (
    <nav className="editions" aria-label={labels.label}>
      <ul>
        {older.map(({ id, folder, text }) => (
          <li key={id}>{link(folder, text, id === shown.edition)}</li>
        ))}
        {having.includes(newest) && <li>{link("", labels.now, shown.isNewest)}</li>}
      </ul>
      <p>{shown.folder ? labels.note : link(newest.folder, labels.permanent, false)}</p>
    </nav>
  );
}
