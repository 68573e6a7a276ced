"use client";

import { usePathname } from "next/navigation";
import type { Locale } from "@/lib/i18n/locales";
import { basePath } from "@/lib/site/address";

/** Link to this very page in the other language; PageBehaviours lets the reader's state go along. */
export function LocaleSwitch({ to, text }: { to: Locale; text: string }) {
  const pathname = usePathname();
  return (
    <a href={`${basePath}${pathname.replace(/^\/[^/]+/, `/${to}`)}`} hrefLang={to} lang={to} data-keep-state>
      {text}
    </a>
  );
}
