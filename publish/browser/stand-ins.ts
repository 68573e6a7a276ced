// A translator puts elements in the place of texts, and React goes on working with the texts it knows: it would fail on
// removing one that is not there any more, and nobody would see what it writes into one. This keeps track of which
// element stands for which text.
// https://github.com/facebook/react/issues/11538

const standIns = new WeakMap<Node, ChildNode>();

const isText = (node: Node | undefined): node is Text => node instanceof Text;
const isElement = (node: Node | null | undefined): node is Element => node instanceof Element;

/** A text written to while an element stands for it takes its place again. */
const written = new MutationObserver((records) => {
  for (const { target } of records) {
    const standIn = standIns.get(target);
    if (!target.isConnected && standIn?.isConnected) standIn.replaceWith(target);
  }
});

/** Learns from changes which element has come in the place of which text. */
function learn(records: readonly MutationRecord[]): void {
  const added = new Set(records.flatMap(({ addedNodes }) => [...addedNodes]));
  for (const { target, addedNodes, removedNodes, previousSibling, nextSibling } of records) {
    const [text] = removedNodes;
    if (!isText(text) || text.isConnected) continue;
    const later = records.find(
      (other) =>
        other.target === target &&
        other.addedNodes.length > 0 &&
        other.previousSibling === previousSibling &&
        other.nextSibling === nextSibling,
    );
    const standIn = [addedNodes[0], previousSibling, nextSibling, later?.addedNodes[0]].find(
      (node) => isElement(node) && added.has(node),
    );
    if (!isElement(standIn)) continue;
    standIns.set(text, standIn);
    written.observe(text, { characterData: true });
  }
}

/** Lets React remove a text, or insert before one, that an element stands for. To be called once. */
export function followStandIns(): void {
  const changes = new MutationObserver(learn);
  changes.observe(document.body, { childList: true, subtree: true });
  const inPlace = (parent: Node, child: Node): Node | null => {
    if (child.parentNode === parent) return child;
    learn(changes.takeRecords());
    const standIn = standIns.get(child);
    return standIn?.parentNode === parent ? standIn : null;
  };
  const { removeChild, insertBefore } = Node.prototype;
  Node.prototype.removeChild = function <T extends Node>(this: Node, child: T): T {
    removeChild.call(this, inPlace(this, child) ?? child);
    return child;
  };
  Node.prototype.insertBefore = function <T extends Node>(this: Node, node: T, before: Node | null): T {
    insertBefore.call(this, node, before && (inPlace(this, before) ?? before));
    return node;
  };
}
