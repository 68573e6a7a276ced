const LAYER = "[class^=recharts-zIndex-layer]";

function passBy(root: ParentNode): void {
  for (const layer of root.querySelectorAll(LAYER)) layer.setAttribute("tabindex", "-1");
}

let observer: MutationObserver | undefined;

/**
 * Lets the Tab key pass by the layers Recharts draws into: Chromium stops at any group somebody listens on for focus,
 * as React does there. From the first call on, for every drawing, and at once: the key may come before the next frame.
 */
export function passByLayers(): void {
  if (observer) return;
  observer = new MutationObserver((records) => {
    for (const { target } of records) {
      const drawing = target instanceof Element && target.closest(".drawing, .figure-body");
      if (drawing) passBy(drawing);
    }
  });
  observer.observe(document.body, { childList: true, subtree: true });
  passBy(document);
}
