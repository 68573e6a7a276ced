import { ownElements } from "@/lib/browser/elements/tags";

/** Whether something in an island belongs to an element with a script of its own, where React does not look. */
function isOfOwnElement(node: Node, island: Element): boolean {
  const own = (node instanceof Element ? node : node.parentElement)?.closest(ownElements);
  return own !== undefined && own !== null && own !== island && island.contains(own);
}

/**
 * Takes back what others, such as the browser's translator, have changed inside an island, so that React finds its HTML
 * as it was built. What stands in an element of ours stays: its own script has put it there, and the reader uses it.
 * @param changes all there were since the page was parsed, in order
 * @returns whether there was anything to take back
 */
export function undoChanges(island: Element, changes: readonly MutationRecord[]): boolean {
  let any = false;
  for (const { type, target, oldValue, addedNodes, removedNodes, nextSibling } of [...changes].reverse()) {
    if (!island.contains(target) || isOfOwnElement(target, island)) continue;
    any = true;
    if (type === "characterData") target.nodeValue = oldValue;
    for (const node of addedNodes) if (node.parentNode === target) target.removeChild(node);
    for (const node of removedNodes) {
      target.insertBefore(node, nextSibling?.parentNode === target ? nextSibling : null);
    }
  }
  return any;
}
