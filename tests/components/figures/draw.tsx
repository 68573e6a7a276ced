import { render } from "@testing-library/react";
import { Drawing } from "@/components/figures/Drawing";
import { pagePalette } from "@/components/figures/palette";
import type { CatalogueId } from "@/lib/figures/catalogue";

import { defaultOptions, type FigureOptions } from "@/lib/figures/options";
import { articleContext as figureContext } from "@/tests/article";

export function draw(
  id: CatalogueId,
  options: Partial<FigureOptions> = {},
  locale: "ja" | "en" = "en",
  size: "wide" | "narrow" = "wide",
) {
  const { container } = render(
    <Drawing
      id={id}
      context={figureContext(locale)}
      options={{ ...defaultOptions, ...options }}
      size={size}
      palette={pagePalette}
    />,
  );
  return container;
}

export function mark(container: HTMLElement, id: string): Element {
  const found = container.querySelector(`[data-mark~="${id}"]`);
  if (!found) throw new Error(`no mark ${id}`);
  return found;
}
