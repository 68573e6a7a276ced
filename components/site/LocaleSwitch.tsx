"use client";

import { usePathname } from "next/navigation";
import type { Locale } from "@/lib/i18n/locales";
import { basePath } from "@/lib/site/address";

/** Link to this very page in the other language; the reader's state and place go along. */
export function LocaleSwitch({ to, text }: { to: Locale; text: string }) {
  const pathname = usePathname();
  const path = `${basePath}${pathname.replace(/^\/[^/]+/, `/${to}`)}`;
  return (
    <a
      href={path}
      hrefLang={to}
      lang={to}
      onClick={(event) => {
        event.currentTarget.href = path + window.location.search + window.location.hash;
      }}
    >
      {text}
    </a>
  );
}
