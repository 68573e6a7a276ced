import type { ReactNode } from "react";
import { themeScript } from "@/lib/browser/theme-script";
import type { Locale } from "@/lib/i18n/locales";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/site.css";
import "@/components/home/profile.css";
import "@/components/figures/figure.css";
import "@/components/figures/controls.css";
import "@/components/share/share.css";
import "@/components/search/search.css";
import "@/components/editions/editions.css";
import "@/components/changes/changes.css";
import "./styles/forced-colours.css";
import "./styles/print.css";

/** The HTML document around every page. @param hasHeader whether the site's header stands in it */
export function Document({
  lang,
  hasHeader = true,
  children,
}: {
  lang: Locale;
  hasHeader?: boolean;
  children: ReactNode;
}) {
  return (
    <html lang={lang} suppressHydrationWarning>
      <head>
        <meta name="color-scheme" content="light dark" />
        {/* Safari takes long numbers for telephone numbers. */}
        <meta name="format-detection" content="telephone=no,date=no,address=no,email=no" />
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours that must run before the first paint */}
        <script data-keep dangerouslySetInnerHTML={{ __html: themeScript(hasHeader) }} />
      </head>
      <body>{children}</body>
    </html>
  );
}
