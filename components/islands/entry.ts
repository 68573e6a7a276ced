import { type IslandName, islands } from "./islands";

/** Lets the browser paint and answer the reader between two islands. */
const breathe = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

/** Brings each island on the page to life, in the order they stand, a short task each. */
async function bringToLife(): Promise<void> {
  const { createElement, hydrateRoot } = await import("./react");
  for (const element of document.querySelectorAll<HTMLElement>("[data-island]")) {
    const Component = await islands[element.dataset.island as IslandName]?.();
    if (!Component) continue;
    await breathe();
    hydrateRoot(element, createElement(Component as never, JSON.parse(element.dataset.props ?? "{}")));
  }
}

bringToLife();
