import type { Found } from "./scan";

const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";
const OFFICE_DRAWING = "http://schemas.microsoft.com/office/drawing";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const POWERPOINT = "http://schemas.microsoft.com/office/powerpoint";
const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const A = `${DRAWING}/main`;

/** Prefixes code of ours looks for names with, by their namespaces; any program may choose others. */
const USUAL = new Map([
  [`${PACKAGE}/content-types`, ""],
  [`${PACKAGE}/relationships`, ""],
  ["http://schemas.openxmlformats.org/officeDocument/2006/extended-properties", ""],
  ["http://schemas.openxmlformats.org/presentationml/2006/main", "p"],
  [A, "a"],
  [R, "r"],
  [`${DRAWING}/chart`, "c"],
  ["http://schemas.openxmlformats.org/markup-compatibility/2006", "mc"],
  [`${POWERPOINT}/2010/main`, "p14"],
  [`${OFFICE_DRAWING}/2016/SVG/main`, "asvg"],
  [`${OFFICE_DRAWING}/2014/chart`, "c16"],
]);
const TAKEN = new Set(USUAL.values());
/** What pieces of ours are written with, wherever they are put. */
const EXPECTED: Record<string, Record<string, string>> = { p: { a: A, r: R }, c: { a: A, r: R } };

const DECLARATION = /\sxmlns(?::([^\s=]+))?\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const TAG =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(\/?)([^\s/>]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>/g;
const ATTRIBUTE = /(\s)([^\s=]+)(\s*=\s*)("[^"]*"|'[^']*')/g;
/** Attributes whose values are prefixes, or names with them. */
const PREFIX_LISTS = new Set([
  "mc:Ignorable",
  "mc:MustUnderstand",
  "mc:ProcessContent",
  "mc:PreserveElements",
  "mc:PreserveAttributes",
]);

const usualOf = (prefix: string, namespace: string) =>
  USUAL.get(namespace) ?? (prefix && TAKEN.has(prefix) ? `${prefix}_` : prefix);

/** Prefixes that hold within an element, as they are and as they will be. */
type Scope = ReadonlyMap<string, string>;

const split = (name: string): [string, string] => {
  const at = name.indexOf(":");
  return at < 0 ? ["", name] : [name.slice(0, at), name.slice(at + 1)];
};
const renamed = (name: string, scope: Scope, isAttribute = false) => {
  const [prefix, local] = split(name);
  if (isAttribute && !prefix) return name;
  const usual = scope.get(prefix) ?? prefix;
  return usual ? `${usual}:${local}` : local;
};

function scopeIn(attributes: string, outer: Scope): Scope {
  const own = [...attributes.matchAll(DECLARATION)];
  if (own.length === 0) return outer;
  const scope = new Map(outer);
  for (const [, prefix = "", double, single] of own) scope.set(prefix, usualOf(prefix, double ?? single ?? ""));
  return scope;
}

/** A list of prefixes or of names with them. */
const renamedList = (value: string, scope: Scope) =>
  value.replace(/[^\s"']+/g, (word) => (word.includes(":") ? renamed(word, scope) : (scope.get(word) ?? word)));

function renamedAttributes(element: string, attributes: string, scope: Scope): string {
  const declared = new Set<string>();
  return attributes.replace(ATTRIBUTE, (_, space: string, name: string, equals: string, value: string) => {
    const [prefix, local] = split(name);
    if (name === "xmlns" || prefix === "xmlns") {
      const put = scope.get(name === "xmlns" ? "" : local) as string;
      if (declared.has(put)) return "";
      declared.add(put);
      return `${space}${put ? `xmlns:${put}` : "xmlns"}${equals}${value}`;
    }
    const own = renamed(name, scope, true);
    const isList = PREFIX_LISTS.has(own) || (element === "mc:Choice" && own === "Requires");
    return space + own + equals + (isList ? renamedList(value, scope) : value);
  });
}

/** Every name with the usual prefix of its namespace. */
function rewritten(xml: string): string {
  const scopes: Scope[] = [new Map()];
  return xml.replace(TAG, (whole, slash: string, name: string | undefined, attributes: string, selfClosing: string) => {
    if (!name) return whole;
    const outer = scopes.at(-1) as Scope;
    if (slash) {
      scopes.pop();
      return `</${renamed(name, outer)}${attributes}>`;
    }
    const scope = scopeIn(attributes, outer);
    if (!selfClosing) scopes.push(scope);
    const own = renamed(name, scope);
    return `<${own}${renamedAttributes(own, attributes, scope)}${selfClosing}>`;
  });
}

const ROOT = /<([^\s/>:]+):[^\s/>]+(?:[^>"']|"[^"]*"|'[^']*')*?(?=\/?>)/y;

/** What pieces of ours need is declared at the root, where some programs declare each name where it is used. */
function withExpected(xml: string, { start }: Found): string {
  ROOT.lastIndex = start;
  const [tag = "", prefix = ""] = ROOT.exec(xml) ?? [];
  const missing = Object.entries(EXPECTED[prefix] ?? {}).filter(
    ([own]) => !new RegExp(`\\sxmlns:${own}\\s*=`).test(tag),
  );
  const at = start + tag.length;
  return xml.slice(0, at) + missing.map(([own, of]) => ` xmlns:${own}="${of}"`).join("") + xml.slice(at);
}

/** XML of a part in the prefixes code of ours looks for; unchanged where it has them, as nearly all files do. */
export function withUsualPrefixes(xml: string, root: Found): string {
  const declarations = [...xml.slice(root.start).matchAll(DECLARATION)];
  const isUsual = declarations.every(
    ([, prefix = "", double, single]) => usualOf(prefix, double ?? single ?? "") === prefix,
  );
  return withExpected(isUsual ? xml : rewritten(xml), root);
}
