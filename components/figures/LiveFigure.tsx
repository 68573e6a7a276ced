"use client";

import { startTransition, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { contextIn } from "@/lib/context/context";
import { datasetOf } from "@/lib/dataset";
import type { FigureId } from "@/lib/figures/catalogue";
import type { FigureOptions } from "@/lib/figures/options";
import { show } from "@/lib/figures/shown";
import type { Locale } from "@/lib/i18n/locales";
import { bodyId } from "@/lib/site/figure-ids";
import { drawingSizes, drawnFigure, FigureBody } from "./FigureBody";

export interface LiveFigureProps {
  id: FigureId;
  locale: Locale;
  /** Edition whose facts are shown. */
  edition: string;
  /** Whether its links keep to the edition. */
  keeps: boolean;
  options: FigureOptions;
  /** Told once all of the figure is drawn with these options. */
  onDrawn: (options: FigureOptions) => void;
}

/** What the build drew into an element: taken out while something else is there, and put back when that goes. */
function useInstead(place: HTMLElement | null): void {
  const [built] = useState(() => [...(place?.childNodes ?? [])]);
  useLayoutEffect(() => {
    for (const node of built) node.remove();
    return () => place?.prepend(...built);
  }, [place, built]);
}

/** The drawing the style sheet shows. */
const seenIn = (place: HTMLElement | null) =>
  drawingSizes.find((size) => place?.querySelector(`.drawing.${size}`)?.getClientRects().length);

/**
 * A figure with the reader's settings, drawn in the place of the one made at build; loaded only when it is wanted. After
 * a change the drawing that shows comes first; the other one and the table follow once that is on the screen.
 */
export default function LiveFigure({ id, locale, edition, keeps, options, onDrawn }: LiveFigureProps) {
  const [place] = useState(() => document.getElementById(bodyId(id)));
  const [tableOpen] = useState(() => place?.querySelector("details")?.open ?? false);
  const heading = useRef<string | null>(null);
  useInstead(place);
  const context = contextIn(locale, datasetOf(edition, keeps));
  const figure = useMemo(() => drawnFigure(show(id, context, options)), [id, context, options]);
  const [unseen, setUnseen] = useState(figure);
  const [seen, setSeen] = useState<ReturnType<typeof seenIn>>();
  const { title } = figure.shown.text;
  useLayoutEffect(() => {
    const element = document.getElementById(`${id}-title`);
    // Left alone while its words are those of the build, which a translator may have replaced.
    heading.current ??= element?.dataset.title ?? null;
    if (!element || heading.current === title) return;
    heading.current = title;
    element.textContent = title;
  }, [id, title]);
  useEffect(() => {
    if (unseen !== figure) {
      startTransition(() => setUnseen(figure));
      return;
    }
    onDrawn(options);
    setSeen(seenIn(place));
  }, [unseen, figure, options, onDrawn, place]);
  if (!place) return null;
  // What is left out alone is no chart.
  const isEmpty = figure.shown.panels.every((panel) => panel.kind === "chart" && panel.rows.length === 0);
  return createPortal(
    isEmpty ? null : <FigureBody figure={figure} unseen={unseen} seen={seen} tableOpen={tableOpen} />,
    place,
  );
}
