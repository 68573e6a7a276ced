"use client";

import { useLayoutEffect, useRef, useState } from "react";
import { datasetOf } from "@/lib/dataset";
import type { FigureId } from "@/lib/figures/catalogue";
import { figureContext } from "@/lib/figures/context";
import { describeFigure } from "@/lib/figures/describe";
import type { FigureOptions } from "@/lib/figures/options";
import { shownText } from "@/lib/figures/shown-text";
import type { Locale } from "@/lib/i18n/locales";
import { FigureBody } from "./FigureBody";
import { passByLayers } from "./pass-by-layers";
import { useDrawingSize } from "./useDrawingSize";

/** Makes a figure's texts ahead of its drawing, so that a touch need not wait for the browser's language data. */
export function prepareFigure(id: FigureId, locale: Locale, edition: string): void {
  describeFigure(id, figureContext(locale, datasetOf(edition)));
}

/** A figure drawn in the browser; loaded only when a reader comes to it or changes a setting. */
export default function LiveFigure(props: {
  id: FigureId;
  locale: Locale;
  edition: string;
  /** Whether its links keep to the edition. */
  keeps: boolean;
  options: FigureOptions;
  tableOpen: boolean;
}) {
  const { id, locale, edition, keeps, options, tableOpen } = props;
  const size = useDrawingSize(id);
  useLayoutEffect(passByLayers, []);
  const context = figureContext(locale, datasetOf(edition, keeps));
  const { title } = shownText(id, context, options);
  const [built] = useState(() => describeFigure(id, context).title);
  const shown = useRef(built);
  useLayoutEffect(() => {
    // The heading stands outside what is drawn live; left alone while its words are those of the build, which a
    // translator may have replaced.
    if (title === shown.current) return;
    shown.current = title;
    const heading = document.getElementById(`${id}-title`);
    if (heading) heading.textContent = title;
  }, [id, title]);
  return <FigureBody id={id} context={context} options={options} tableOpen={tableOpen} sizes={[size]} />;
}
