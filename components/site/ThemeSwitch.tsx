"use client";

import { useEffect, useState } from "react";
import { readableQuery } from "@/lib/state/query";
import { changeSearch, currentSearch } from "../state/useUrlState";

type Theme = "system" | "light" | "dark";

/** Chooses between the device's colours, light and dark; kept in this browser. */
export function ThemeSwitch({ label, names }: { label: string; names: Record<Theme, string> }) {
  const [theme, setTheme] = useState<Theme>("system");
  useEffect(() => {
    const chosen = document.documentElement.dataset.theme;
    if (chosen === "light" || chosen === "dark") setTheme(chosen);
  }, []);
  return (
    <select
      className="needs-js"
      aria-label={label}
      value={theme}
      onChange={({ target }) => {
        const next = target.value as Theme;
        setTheme(next);
        if (next === "system") delete document.documentElement.dataset.theme;
        else document.documentElement.dataset.theme = next;
        try {
          localStorage.setItem("theme", next);
        } catch {
          // A browser that refuses storage still shows the theme on this page.
        }
        const searchParams = new URLSearchParams(currentSearch());
        if (!searchParams.has("theme")) return;
        searchParams.delete("theme");
        changeSearch(readableQuery(searchParams));
      }}
    >
      {(Object.entries(names) as [Theme, string][]).map(([value, text]) => (
        <option key={value} value={value}>
          {text}
        </option>
      ))}
    </select>
  );
}
