/** An element in an XML text, by where it stands in it. */
export interface Found {
  name: string;
  /** Place of its first sign, and after its last one. */
  start: number;
  end: number;
  /** Place of its content, empty for an element that closes itself. */
  from: number;
  to: number;
}

const TOKEN =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<!DOCTYPE[^>]*>|<(\/?)([^\s/>]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>/g;

/** Elements that are wanted, in order, outer ones before those inside. */
function scan(xml: string, isWanted: (name: string, depth: number) => boolean): Found[] {
  const open: Found[] = [];
  const found: Found[] = [];
  TOKEN.lastIndex = 0;
  for (const match of xml.matchAll(TOKEN)) {
    const [whole, slash, name, , selfClosing] = match;
    if (!name) continue;
    const start = match.index;
    const end = start + whole.length;
    if (slash) {
      const element = open.pop();
      if (element?.name !== name) throw new Error(`</${name}> closes nothing`);
      element.to = start;
      element.end = end;
    } else {
      const element: Found = { name, start, end, from: end, to: end };
      if (isWanted(name, open.length)) found.push(element);
      if (!selfClosing) open.push(element);
    }
  }
  if (open.length > 0) throw new Error(`<${open.at(-1)?.name}> has no end`);
  return found;
}

/**
 * Elements of a name in a piece of XML, in order, outer ones before those inside. The text around them is never
 * touched: whoever changes a part of a file writes the rest back byte for byte.
 * @param names with prefix, `a:t`
 * @throws Error when a tag has no end
 */
export function findAll(xml: string, ...names: string[]): Found[] {
  const wanted = new Set(names);
  return scan(xml, (name) => wanted.has(name));
}

/** Elements that stand directly in a piece of XML. @throws Error when a tag has no end */
export const topElements = (xml: string) => scan(xml, (_, depth) => depth === 0);

/** Elements of a name that stand directly inside one. */
export function childrenOf(xml: string, { from, to }: Found, name: string): Found[] {
  return scan(xml.slice(from, to), (own, depth) => depth === 0 && own === name).map((found) => ({
    name,
    start: from + found.start,
    end: from + found.end,
    from: from + found.from,
    to: from + found.to,
  }));
}

/** The element a way of names leads to from another one, each the first child of its name. */
export function childAt(xml: string, outer: Found | undefined, ...names: string[]): Found | undefined {
  return names.reduce<Found | undefined>((found, name) => found && childrenOf(xml, found, name)[0], outer);
}

/** The first element of a name, or undefined. */
export function find(xml: string, name: string): Found | undefined {
  return findAll(xml, name)[0];
}

/** The text of an element itself. */
export const outerOf = (xml: string, { start, end }: Found) => xml.slice(start, end);

/** The text inside an element. */
export const innerOf = (xml: string, { from, to }: Found) => xml.slice(from, to);

/** An attribute of the first tag of a text, still escaped; undefined when it has none. */
export function attributeOf(xml: string, name: string): string | undefined {
  const tag = /<[^!?](?:[^>"']|"[^"]*"|'[^']*')*>/.exec(xml)?.[0] ?? "";
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return match ? (match[1] ?? match[2]) : undefined;
}

/** Whether an attribute of a text has a value, in either kind of quotes. */
export const mentions = (xml: string, value: string) => xml.includes(`"${value}"`) || xml.includes(`'${value}'`);

/** A change of a text: what stands between two places gives way to something else. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** A change that takes an element out. */
export const without = ({ start, end }: Found): Edit => ({ start, end, text: "" });

/** A text with changes made that do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = "";
  let at = 0;
  for (const { start, end, text: put } of [...edits].sort((a, b) => a.start - b.start)) {
    result += text.slice(at, start) + put;
    at = end;
  }
  return result + text.slice(at);
}
