/** How far outside the window something is already near, in parts of the window. */
const MARGIN = "50%";

/** Browsers that cannot tell when they are idle get this much time, ms. */
const PAUSE = 200;

/**
 * Does something once, when an element comes near the window and the browser is idle; never for readers who save data.
 * @returns a function that calls it off
 */
export function whenNear(element: Element, act: () => unknown): () => void {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  if (connection?.saveData || !("IntersectionObserver" in window)) return () => {};
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      if ("requestIdleCallback" in window) window.requestIdleCallback(() => act());
      else setTimeout(act, PAUSE);
    },
    { rootMargin: MARGIN },
  );
  observer.observe(element);
  return () => observer.disconnect();
}
