import { act, type ReactElement } from "react";
import { createRoot } from "react-dom/client";

/**
 * Mounts an element in the process's DOM and returns its HTML.
 * Recharts draws nothing in renderToStaticMarkup (recharts issue 5997), hence a real mount.
 */
export async function mountToHtml(element: ReactElement): Promise<string> {
  const container = document.createElement("div");
  document.body.append(container);
  const root = createRoot(container);
  await act(async () => root.render(element));
  const html = container.innerHTML;
  await act(async () => root.unmount());
  container.remove();
  return html;
}
