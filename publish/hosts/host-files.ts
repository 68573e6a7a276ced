import { locales } from "@/lib/i18n/locales";
import { mediaTypes } from "@/lib/site/media-types";
import { type Header, type HeaderRule, headerRules } from "./headers";

/** A rule in Vercel's pattern syntax: a regular expression in brackets. */
function vercelRules({ under, except, ending, headers }: HeaderRule): { source: string; headers: Header[] }[] {
  const not = except ? `(?!${except.map((prefix) => prefix.slice(1)).join("|")})` : "";
  const end = ending ? `\\.${ending}` : "";
  return under.map((prefix) => ({ source: `${prefix}(${not}.*)${end}`, headers }));
}

const vercelBase = { cleanUrls: true, trailingSlash: false, headers: headerRules.flatMap(vercelRules) };
const asJson = (value: object) => `${JSON.stringify(value, null, 2)}\n`;

/** `vercel.json` inside the finished site, for whoever uploads that folder. */
export function finishedVercelJson(): string {
  return asJson(vercelBase);
}

/** `vercel.json` of the repository: Vercel builds, and publishes the finished site, not Next.js's unfinished export. */
export function vercelJson(): string {
  return asJson({
    framework: null,
    installCommand: "npm ci",
    buildCommand: "npm run build",
    outputDirectory: "out",
    ...vercelBase,
  });
}

const LANGUAGE = new RegExp(`^/(?:${locales.join("|")})(?=/|$)`);
/** Stands for one part of a path, the language, in `_headers`. */
const ANY_LANGUAGE = "/:locale";

/**
 * The parts of the site pages are in, `/:locale/figures`, each as patterns that match all of it and no frame. Languages
 * have the same parts; an edition is always named: with a sign for it, too, `/ja/embed/carriers/` would be one.
 */
function sectionsOf(paths: string[]): string[] {
  // An edition has parts as a language has.
  const depthOf = (path: string) => (/^\/[^/]+\/\d{4}-\d{2}(?:\/|$)/.test(path) ? 3 : 2);
  const cut = (path: string) =>
    path
      .replace(LANGUAGE, ANY_LANGUAGE)
      .split("/")
      .slice(0, depthOf(path) + 1)
      .join("/");
  return [...new Set(paths.map(cut))].flatMap((section) => {
    if (section === "/") return [section];
    // A language's own page goes by name: `/data/` looks like one.
    if (section === ANY_LANGUAGE) return locales.flatMap((locale) => [`/${locale}`, `/${locale}/`]);
    const isHome = section.split("/").length === depthOf(section);
    return [section, isHome ? `${section}/` : `${section}/*`];
  });
}

/** Texts that cannot say themselves how they are written. Hosts that read `_headers` know the types of all others. */
const PLAIN = ["txt", "md", "csv"];

/**
 * The rules as a `_headers` file (Netlify, Cloudflare Pages), which knows no exceptions and few rules: each part of the
 * site is named.
 * @param paths of all pages but the embeds
 */
export function headersFile(paths: string[]): string {
  const block = (path: string, headers: Header[]) =>
    [path, ...headers.map(({ key, value }) => `  ${key}: ${value}`)].join("\n");
  return `${headerRules
    .filter(({ ending = PLAIN[0] }) => PLAIN.includes(ending as string))
    .flatMap(({ under, except, ending, headers }) =>
      except
        ? sectionsOf(paths).map((path) => block(path, headers))
        : [...new Set(under.map((prefix) => prefix.replace(LANGUAGE, ANY_LANGUAGE)))].map((prefix) =>
            block(`${prefix}*${ending ? `.${ending}` : ""}`, headers),
          ),
    )
    .join("\n\n")}\n`;
}

/** Configuration of Caddy, the server in the container. SITE_ROOT and PORT name folder and port. */
export function caddyfile(): string {
  const rules = headerRules.flatMap(({ under, except, ending, headers }, index) => {
    if (ending)
      return [`@${ending} path *.${ending}`, ...headers.map(({ key, value }) => `header @${ending} ${key} "${value}"`)];
    const paths = (prefixes: readonly string[]) => prefixes.map((prefix) => `${prefix}*`).join(" ");
    return [
      `@rule${index} {`,
      `\tpath ${paths(under)}`,
      ...(except ? [`\tnot path ${paths(except)}`] : []),
      "}",
      `header @rule${index} {`,
      ...headers.map(({ key, value }) => `\t${key} "${value}"`),
      "}",
    ];
  });
  const files = ["file_server {", "\tprecompressed br gzip", "}"];
  const indented = (lines: string[], depth: number) => lines.map((line) => "\t".repeat(depth) + line).join("\n");
  return `# Written by npm run hosts from publish/hosts/headers.ts.
{
\tadmin off
\tauto_https off
}

:{$PORT:8080} {
\troot * {$SITE_ROOT:/srv}

\troute {
${indented(["header Cache-Control no-cache", ...rules], 2)}

\t\ttry_files {path} {path}.html {path}/index.html
${indented(files, 2)}
\t}

\thandle_errors {
\t\trewrite * /404.html
\t\theader Content-Type "${mediaTypes.html}"
${indented(files, 2)}
\t}
}
`;
}

/** What nginx calls files, for `docs/hosting.md`: its own list knows no Markdown and names no way a text is written. */
export function nginxTypes(): string {
  return ["types {", ...Object.entries(mediaTypes).map(([ending, type]) => `  "${type}" ${ending};`), "}"].join("\n");
}

/** A CloudFront function for viewer responses: a bucket keeps the types that whoever uploads it knows. */
export function cloudfrontTypes(): string {
  const types = Object.entries(mediaTypes).map(([ending, type]) => `  ${ending}: "${type}",`);
  return `// Written by npm run hosts from lib/site/media-types.ts. A CloudFront function for viewer responses: names the type of
// each file, which a bucket has from whoever uploaded it.
var TYPES = {
${types.join("\n")}
};
// biome-ignore lint/correctness/noUnusedVariables: CloudFront calls it
function handler(event) {
  var ending = event.request.uri.split(".").pop().toLowerCase();
  var response = event.response;
  if (typeof TYPES[ending] === "string") response.headers["content-type"] = { value: TYPES[ending] };
  return response;
}
`;
}
