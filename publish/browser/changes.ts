/**
 * Takes back what others, such as the browser's translator, have changed inside an island, so that React finds its HTML
 * as it was built.
 * @param changes all there were since the page was parsed, in order
 * @returns whether there was anything to take back
 */
export function takeBack(island: Element, changes: readonly MutationRecord[]): boolean {
  let any = false;
  for (const { type, target, oldValue, addedNodes, removedNodes, nextSibling } of [...changes].reverse()) {
    if (!island.contains(target)) continue;
    any = true;
    if (type === "characterData") target.nodeValue = oldValue;
    for (const node of addedNodes) if (node.parentNode === target) target.removeChild(node);
    for (const node of removedNodes) {
      target.insertBefore(node, nextSibling?.parentNode === target ? nextSibling : null);
    }
  }
  return any;
}
