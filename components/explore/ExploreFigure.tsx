"use client";

import { type ComponentType, useEffect, useState } from "react";
import { prerendered } from "#prerendered";
import type { FigureOptions } from "@/lib/figures/options";
import type { Locale } from "@/lib/i18n/locales";
import { again } from "../state/again";

type Live = ComponentType<{ locale: Locale; options: FigureOptions; heading: "h1" | "h2" }>;

/** The reader's own figure: the drawing made at build while nothing is set, live as soon as something is. */
export function ExploreFigure(props: {
  locale: Locale;
  /** Title of the drawing made at build. */
  title: string;
  options: FigureOptions;
  /** Whether the settings differ from those of the drawing made at build. */
  changed: boolean;
  failedText: string;
  heading: "h1" | "h2";
}) {
  const { locale, title, options, changed, failedText, heading: Heading } = props;
  const [LiveExplorer, setLive] = useState<Live | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (!changed || LiveExplorer) return;
    again(() => import("./LiveExplorer"))
      .then((module) => setLive(() => module.LiveExplorer))
      .catch(() => setFailed(true));
  }, [changed, LiveExplorer]);
  return (
    <>
      {failed && <p className="notice">{failedText}</p>}
      <figure
        className="figure"
        id="explore"
        data-figure="explore"
        aria-labelledby="explore-title"
        aria-busy={changed && !LiveExplorer && !failed}
      >
        <div className="figure-inner">
          {LiveExplorer ? (
            <LiveExplorer locale={locale} options={options} heading={Heading} />
          ) : (
            <>
              <Heading id="explore-title">{title}</Heading>
              <div
                className="figure-body"
                suppressHydrationWarning
                // biome-ignore lint/security/noDangerouslySetInnerHtml: HTML made by our own build from our own components
                dangerouslySetInnerHTML={{ __html: prerendered(`${locale}/explore`) }}
              />
            </>
          )}
        </div>
      </figure>
    </>
  );
}
