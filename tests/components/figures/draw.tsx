import { render } from "@testing-library/react";
import { Drawing } from "@/components/figures/Drawing";
import type { Context } from "@/lib/context/context";
import { drawingSpec } from "@/lib/drawing/drawing-spec";
import { pagePalette } from "@/lib/drawing/palette";
import type { FigureId } from "@/lib/figures/catalogue";
import { defaultOptions, type FigureOptions } from "@/lib/figures/options";
import { show } from "@/lib/figures/shown";
import { contextOf } from "@/tests/editions";

/** A figure's drawing as an element. */
export function drawingOf(
  id: FigureId,
  context: Context,
  options: Partial<FigureOptions> = {},
  size: "wide" | "narrow" = "wide",
) {
  const drawing = drawingSpec(show(id, context, { ...defaultOptions, ...options }), pagePalette);
  return <Drawing drawing={drawing} size={size} palette={pagePalette} locale={context.locale} />;
}

export function draw(
  id: FigureId,
  options: Partial<FigureOptions> = {},
  locale: "ja" | "en" = "en",
  size: "wide" | "narrow" = "wide",
  edition = "2024-03",
) {
  return render(drawingOf(id, contextOf(locale, edition), options, size)).container;
}

export function mark(container: HTMLElement, id: string): Element {
  const found = container.querySelector(`[data-mark~="${id}"]`);
  if (!found) throw new Error(`no mark ${id}`);
  return found;
}
