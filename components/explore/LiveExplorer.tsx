"use client";

import { figureContext } from "@/lib/figures/context";
import { describeFigure } from "@/lib/figures/describe";
import { exploreSeries } from "@/lib/figures/explore/series";
import type { FigureOptions } from "@/lib/figures/options";
import { defaultView } from "@/lib/figures/options";
import type { Locale } from "@/lib/i18n/locales";
import LiveFigure from "../figures/LiveFigure";

/** The reader's own figure, drawn in the browser under the title its numbers give. */
export function LiveExplorer({
  locale,
  options,
  heading: Heading = "h2",
}: {
  locale: Locale;
  options: FigureOptions;
  heading?: "h1" | "h2";
}) {
  const context = figureContext(locale);
  const { rows } = exploreSeries(context.dataset, options.view ?? defaultView, options);
  return (
    <>
      <Heading id="explore-title">{describeFigure("explore", context, options).title}</Heading>
      {rows.length > 0 && (
        <div className="figure-body" data-live="true">
          <LiveFigure
            id="explore"
            locale={locale}
            edition={context.dataset.edition}
            keeps={false}
            options={options}
            tableOpen={false}
          />
        </div>
      )}
    </>
  );
}
