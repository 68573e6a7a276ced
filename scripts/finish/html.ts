import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse, serialize } from "parse5";

export type Element = DefaultTreeAdapterTypes.Element;
export type Document = DefaultTreeAdapterTypes.Document;
type Node = DefaultTreeAdapterTypes.ChildNode;

export { parse, serialize };

const adapter = defaultTreeAdapter;

/** Every element of a document, in order. */
export function* elementsOf(parent: Document | Element): Generator<Element> {
  for (const child of [...parent.childNodes] as Node[]) {
    if (!("tagName" in child)) continue;
    yield child;
    yield* elementsOf(child);
  }
}

/** The value of an attribute, or undefined. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

/** The text inside an element. */
export function textOf(element: Element): string {
  return element.childNodes.map((child) => ("value" in child ? child.value : "")).join("");
}

/** Takes an element out of its document. */
export function remove(element: Element): void {
  adapter.detachNode(element);
}

/** Takes an attribute away. */
export function removeAttribute(element: Element, name: string): void {
  element.attrs = element.attrs.filter((attr) => attr.name !== name);
}

/** A new element with attributes and text. */
export function create(tagName: string, attributes: Record<string, string>, text = ""): Element {
  const element = adapter.createElement(
    tagName,
    "http://www.w3.org/1999/xhtml" as Element["namespaceURI"],
    Object.entries(attributes).map(([name, value]) => ({ name, value })),
  );
  if (text) adapter.insertText(element, text);
  return element;
}

/** Puts an element before another one. */
export function insertBefore(element: Element, reference: Element): void {
  if (reference.parentNode) adapter.insertBefore(reference.parentNode, element, reference);
}

/** Puts an element at the end of another one. */
export function append(parent: Element, element: Element): void {
  adapter.appendChild(parent, element);
}
