"use client";

import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { find, type PreparedEntry, prepare, type SearchEntry } from "@/lib/search/match";
import { isComposing } from "../site/is-composing";
import { isSearchKey } from "./search-key";

const MOST = 12;

export interface SearchLabels {
  open: string;
  label: string;
  hint: string;
  none: string;
  failed: string;
  close: string;
  count: string;
}

/** Search over pages, figures, organisations and facts; opened by its button or the key `/`. */
export function SearchBox({ indexUrl, labels }: { indexUrl: string; labels: SearchLabels }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [entries, setEntries] = useState<PreparedEntry[] | null>(null);
  const [failed, setFailed] = useState(false);
  const [query, setQuery] = useState("");
  const found = entries ? find(entries, query, MOST) : [];

  const open = () => {
    dialog.current?.showModal();
    field.current?.select();
    if (entries) return;
    fetch(indexUrl)
      .then((response) => response.json() as Promise<SearchEntry[]>)
      .then((index) => {
        setEntries(prepare(index));
        setFailed(false);
      })
      .catch(() => setFailed(true));
  };
  const openNow = useRef(open);
  openNow.current = open;

  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (!isSearchKey(event)) return;
      event.preventDefault();
      openNow.current();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);

  const links = () => [...(dialog.current?.querySelectorAll<HTMLAnchorElement>(".search-results a") ?? [])];
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event.nativeEvent)) return;
    const all = links();
    const place = all.indexOf(document.activeElement as HTMLAnchorElement);
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      const next = place + (event.key === "ArrowDown" ? 1 : -1);
      (next < 0 ? field.current : all[Math.min(next, all.length - 1)])?.focus();
    } else if (event.key === "Enter" && place < 0) {
      event.preventDefault();
      all[0]?.click();
    }
  };

  return (
    <div className="search needs-js">
      <button type="button" className="plain-button" onClick={open} aria-keyshortcuts="/">
        {labels.open} <kbd>/</kbd>
      </button>
      <dialog ref={dialog} className="search-dialog" aria-label={labels.label} onKeyDown={onKeyDown}>
        <div className="search-head">
          <input
            ref={field}
            type="search"
            aria-label={labels.label}
            placeholder={labels.hint}
            value={query}
            onChange={({ target }) => setQuery(target.value)}
          />
          <button type="button" className="plain-button" onClick={() => dialog.current?.close()}>
            {labels.close}
          </button>
        </div>
        <p role="status" className="provenance">
          {failed
            ? labels.failed
            : query.trim() === "" || !entries
              ? ""
              : found.length === 0
                ? labels.none
                : labels.count.replace("{count}", String(found.length))}
        </p>
        <ul className="search-results">
          {found.map(({ path, title, kind }) => (
            <li key={path}>
              <a href={path} onClick={() => dialog.current?.close()}>
                <span className="kicker">{kind}</span>
                {title}
              </a>
            </li>
          ))}
        </ul>
      </dialog>
    </div>
  );
}
