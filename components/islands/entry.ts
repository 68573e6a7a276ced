import { createElement } from "react";
import { hydrateRoot } from "react-dom/client";
import { type IslandName, islands } from "./islands";

// Entry of the exported site: brings each island on the page to life, in the order they stand.
for (const element of document.querySelectorAll<HTMLElement>("[data-island]")) {
  islands[element.dataset.island as IslandName]?.().then((Component) => {
    hydrateRoot(element, createElement(Component as never, JSON.parse(element.dataset.props ?? "{}")));
  });
}
