import { render } from "@testing-library/react";
import { Drawing } from "@/components/figures/Drawing";
import { pagePalette } from "@/components/figures/palette";
import type { CatalogueId } from "@/lib/figures/catalogue";

import { defaultOptions, type FigureOptions } from "@/lib/figures/options";
import { contextOf } from "@/tests/editions";

export function draw(
  id: CatalogueId,
  options: Partial<FigureOptions> = {},
  locale: "ja" | "en" = "en",
  size: "wide" | "narrow" = "wide",
  edition = "2024-03",
) {
  const { container } = render(
    <Drawing
      id={id}
      context={contextOf(locale, edition)}
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
