"use client";

import { useLayoutEffect, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { datasetOf } from "@/lib/dataset";
import type { FigureId } from "@/lib/figures/catalogue";
import { figureContext } from "@/lib/figures/context";
import type { FigureOptions } from "@/lib/figures/options";
import { panelsOf } from "@/lib/figures/series";
import { shownText } from "@/lib/figures/shown-text";
import type { Locale } from "@/lib/i18n/locales";
import { FigureBody } from "./FigureBody";
import { bodyId } from "./figure-ids";

export interface LiveFigureProps {
  id: FigureId;
  locale: Locale;
  /** Edition whose facts are shown. */
  edition: string;
  /** Whether its links keep to the edition. */
  keeps: boolean;
  options: FigureOptions;
}

/** What the build drew into an element: taken out while something else is there, and put back when that goes. */
function useInstead(place: HTMLElement | null): void {
  const [built] = useState(() => [...(place?.childNodes ?? [])]);
  useLayoutEffect(() => {
    for (const node of built) node.remove();
    return () => place?.prepend(...built);
  }, [place, built]);
}

/** A figure with the reader's settings, drawn in the place of the one made at build; loaded only when it is wanted. */
export default function LiveFigure({ id, locale, edition, keeps, options }: LiveFigureProps) {
  const [place] = useState(() => document.getElementById(bodyId(id)));
  const [tableOpen] = useState(() => place?.querySelector("details")?.open ?? false);
  const heading = useRef<string | null>(null);
  useInstead(place);
  const context = figureContext(locale, datasetOf(edition, keeps));
  const { title } = shownText(id, context, options);
  useLayoutEffect(() => {
    const element = document.getElementById(`${id}-title`);
    // Left alone while its words are those of the build, which a translator may have replaced.
    heading.current ??= element?.dataset.title ?? null;
    if (!element || heading.current === title) return;
    heading.current = title;
    element.textContent = title;
  }, [id, title]);
  if (!place) return null;
  // What is left out alone is no chart.
  const isEmpty = panelsOf(context.dataset, id, options).every(
    (panel) => panel.kind === "chart" && panel.rows.length === 0,
  );
  return createPortal(
    isEmpty ? null : <FigureBody id={id} context={context} options={options} tableOpen={tableOpen} />,
    place,
  );
}
