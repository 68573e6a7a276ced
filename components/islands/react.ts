// React as a module of its own, so that the entry can wait for it.
export { createElement } from "react";
export { hydrateRoot } from "react-dom/client";
