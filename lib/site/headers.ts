import { locales } from "@/lib/i18n/locales";

/** A response header. */
export interface Header {
  key: string;
  value: string;
}

/** Headers for paths that match a source, in Vercel's pattern syntax (a regular expression in brackets). */
export interface HeaderRule {
  source: string;
  headers: Header[];
}

/**
 * Headers a host should send. The content policy itself stands in each page, where its hashes belong;
 * what a meta element cannot say is here: who may frame a page. Only embed pages may be framed.
 */
export const headerRules: HeaderRule[] = [
  {
    source: "/(.*)",
    headers: [
      { key: "X-Content-Type-Options", value: "nosniff" },
      { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
      { key: "Permissions-Policy", value: "camera=(), geolocation=(), microphone=()" },
      { key: "Strict-Transport-Security", value: "max-age=31536000" },
      // Everything here is public; a host that isolates itself may show our frames and pictures.
      { key: "Cross-Origin-Resource-Policy", value: "cross-origin" },
    ],
  },
  {
    source: "/((?!ja/embed/|en/embed/).*)",
    headers: [
      { key: "Content-Security-Policy", value: "frame-ancestors 'self'" },
      { key: "X-Frame-Options", value: "SAMEORIGIN" },
      { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
    ],
  },
  ...locales.map((locale) => ({
    source: `/${locale}/embed/(.*)`,
    headers: [{ key: "Cross-Origin-Embedder-Policy", value: "require-corp" }],
  })),
  {
    source: "/_islands/(.*)",
    headers: [
      { key: "Cache-Control", value: "public, max-age=31536000, immutable" },
      // A sandboxed frame has no origin of its own and asks for modules across origins.
      { key: "Access-Control-Allow-Origin", value: "*" },
    ],
  },
  { source: "/data/(.*)", headers: [{ key: "Access-Control-Allow-Origin", value: "*" }] },
  { source: "/oembed/(.*)", headers: [{ key: "Access-Control-Allow-Origin", value: "*" }] },
];

/** Headers for a path. */
export function headersFor(path: string): Header[] {
  return headerRules.filter(({ source }) => new RegExp(`^${source}$`).test(path)).flatMap(({ headers }) => headers);
}

/** The rules as `vercel.json`. */
export function vercelJson(): string {
  return `${JSON.stringify({ cleanUrls: true, trailingSlash: false, headers: headerRules }, null, 2)}\n`;
}

/**
 * The rules as a `_headers` file (Netlify, Cloudflare Pages), which knows no exceptions: each page is named.
 * @param paths of all pages but the embeds
 */
export function headersFile(paths: string[]): string {
  const block = (path: string, headers: Header[]) =>
    [path, ...headers.map(({ key, value }) => `  ${key}: ${value}`)].join("\n");
  const [everywhere, framed, ...others] = headerRules;
  return `${[
    block("/*", everywhere?.headers ?? []),
    ...others.map(({ source, headers }) => block(source.replace("(.*)", "*"), headers)),
    ...paths.map((path) => block(path, framed?.headers ?? [])),
  ].join("\n\n")}\n`;
}
