"use client";

import { usePathname } from "next/navigation";
import { basePath } from "@/lib/site/address";

export interface EditionLink {
  /** Folder of its pages inside a language; empty for the newest. */
  folder: string;
  text: string;
}

/**
 * The same page as of another edition, where both have it.
 * @param shared pages every edition has, as what follows language and edition in their paths
 */
export function EditionSwitch(props: {
  locale: string;
  editions: EditionLink[];
  shared: string[];
  label: string;
  note: string;
}) {
  const { locale, editions, shared, label, note } = props;
  const inside = usePathname().slice(`/${locale}`.length);
  const older = editions.find(({ folder }) => folder && (inside === folder || inside.startsWith(`${folder}/`)));
  const rest = older ? inside.slice(older.folder.length) : inside;
  if (!shared.includes(rest)) return null;
  return (
    <nav className="editions" aria-label={label}>
      <ul>
        {editions.map(({ folder, text }) => (
          <li key={folder}>
            <a
              href={`${basePath}/${locale}${folder}${rest}`}
              aria-current={folder === (older?.folder ?? "") ? "true" : undefined}
              data-keep-state
            >
              {text}
            </a>
          </li>
        ))}
      </ul>
      {older && <p>{note}</p>}
    </nav>
  );
}
