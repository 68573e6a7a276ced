import type { ReactNode } from "react";
import type { FrameWords } from "@/lib/browser/frame-state";
import type { Locale } from "@/lib/i18n/locales";
import { type EmbedTheme, schemeOf } from "@/lib/share/embed-code";

/** An HTML page of its own for frames on other sites: one file, no request to anywhere. */
export function EmbedDocument(props: {
  locale: Locale;
  /** Colours of its own, whatever the reader's device has. */
  theme?: EmbedTheme;
  title: string;
  description: string;
  /** Absolute address of the page the frame leads to, which is also the one search engines should show. */
  url: string;
  oembedUrl?: string;
  css: string;
  script: string;
  /** What is told of its address, by a script that is fetched when the address asks for something. */
  words?: FrameWords;
  children: ReactNode;
}) {
  const { locale, theme, title, description, url, oembedUrl, css, script, words, children } = props;
  return (
    <html lang={locale} data-theme={theme}>
      {/* biome-ignore lint/style/noHeadElement: a document outside Next.js */}
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <title>{title}</title>
        <meta name="description" content={description} />
        <meta name="color-scheme" content={schemeOf(theme) ?? "light dark"} />
        <meta name="format-detection" content="telephone=no,date=no,address=no,email=no" />
        <link rel="canonical" href={url} />
        <link rel="icon" href="data:," />
        {oembedUrl && <link rel="alternate" type="application/json+oembed" href={oembedUrl} title={title} />}
        <base target="_blank" />
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own style sheet, inline so that nothing is requested */}
        <style dangerouslySetInnerHTML={{ __html: css }} />
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours */}
        <script data-keep dangerouslySetInnerHTML={{ __html: script }} />
      </head>
      <body>
        {words && <div role="status" className="frame-notice" data-frame={JSON.stringify(words)} />}
        {children}
      </body>
    </html>
  );
}
