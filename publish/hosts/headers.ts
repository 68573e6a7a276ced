import { editionIds, folderOf } from "@/lib/dataset";
import { locales } from "@/lib/i18n/locales";
import { mediaTypes } from "@/lib/site/media-types";

/** A response header. */
export interface Header {
  key: string;
  value: string;
}

/** Headers for every path that begins in one of some ways, and in none of others, or of files with an ending. */
export interface HeaderRule {
  under: readonly string[];
  except?: readonly string[];
  ending?: string;
  headers: Header[];
}

/** Embed pages of the newest edition, and of each by its own address. */
const EMBEDS = locales.flatMap((locale) =>
  ["", ...editionIds.map(folderOf)].map((folder) => `/${locale}${folder}/embed/`),
);

/**
 * Headers a host should send, on answers of every status. The content policy itself stands in each page, where its
 * hashes belong; what a meta element cannot say is here: who may frame a page. Only embed pages may be framed.
 */
export const headerRules: HeaderRule[] = [
  {
    under: ["/"],
    headers: [
      { key: "X-Content-Type-Options", value: "nosniff" },
      { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
      { key: "Permissions-Policy", value: "camera=(), geolocation=(), microphone=()" },
      { key: "Strict-Transport-Security", value: "max-age=31536000" },
      // Everything here is public: a host that isolates itself may show our frames and pictures, any program may read
      // our data, and a sandboxed frame, which has no origin of its own, its scripts.
      { key: "Cross-Origin-Resource-Policy", value: "cross-origin" },
      { key: "Access-Control-Allow-Origin", value: "*" },
    ],
  },
  {
    under: ["/"],
    except: EMBEDS,
    headers: [
      { key: "Content-Security-Policy", value: "frame-ancestors 'self'" },
      { key: "X-Frame-Options", value: "SAMEORIGIN" },
      { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
    ],
  },
  { under: EMBEDS, headers: [{ key: "Cross-Origin-Embedder-Policy", value: "require-corp" }] },
  {
    under: ["/_islands/"],
    headers: [{ key: "Cache-Control", value: "public, max-age=31536000, immutable" }],
  },
  // Pages have addresses without an ending, and a type on every host.
  ...Object.entries(mediaTypes)
    .filter(([ending]) => ending !== "html")
    .map(([ending, value]) => ({ under: ["/"], ending, headers: [{ key: "Content-Type", value }] })),
];

const begins = (path: string, prefixes: readonly string[] = []) => prefixes.some((prefix) => path.startsWith(prefix));

/** Headers for a path. */
export function headersFor(path: string): Header[] {
  return headerRules
    .filter(
      ({ under, except, ending = "" }) =>
        begins(path, under) && !begins(path, except) && path.endsWith(ending && `.${ending}`),
    )
    .flatMap(({ headers }) => headers);
}
