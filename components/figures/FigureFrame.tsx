"use client";

import { type ComponentType, useCallback, useLayoutEffect, useMemo, useRef, useState } from "react";
import { prerendered } from "#prerendered";
import type { FigureId, FigureOptions } from "@/lib/figures/catalogue";
import type { Locale } from "@/lib/i18n/locales";
import { figureFields } from "@/lib/state/site-fields";
import { useUrlState } from "../state/useUrlState";
import { type ControlLabels, FigureControls } from "./FigureControls";

type Live = ComponentType<{ id: FigureId; locale: Locale; options: FigureOptions; tableOpen: boolean }>;

export interface FigureFrameProps {
  id: FigureId;
  locale: Locale;
  controls: readonly ("scale" | "currency")[];
  labels: ControlLabels;
  rate: { value: number; lower: number; upper: number };
  /** Whether the figure has a drawing to bring alive. */
  drawn: boolean;
}

/** Where the keyboard is inside a drawing, so that it stays there when the drawing is exchanged. */
function focusedMark(container: HTMLElement): { mark: string; size: string } | null {
  const focused = document.activeElement?.closest("[data-mark]");
  const drawing = focused?.closest(".drawing");
  if (!focused || !drawing || !container.contains(focused)) return null;
  return { mark: focused.getAttribute("data-mark") ?? "", size: drawing.className };
}

/**
 * A figure's settings and body. The body is the drawing made at build until the reader
 * points at it, focuses it or changes a setting; then the same figure is drawn live.
 */
export function FigureFrame({ id, locale, controls, labels, rate, drawn }: FigureFrameProps) {
  const { lower, upper } = rate;
  const fields = useMemo(() => figureFields({ lower, upper }), [lower, upper]);
  const { state, setState } = useUrlState(fields);
  const [LiveFigure, setLive] = useState<Live | null>(null);
  const [failed, setFailed] = useState(false);
  const body = useRef<HTMLDivElement>(null);
  const before = useRef<{ tableOpen: boolean; focus: ReturnType<typeof focusedMark> }>({
    tableOpen: false,
    focus: null,
  });
  const loading = useRef(false);

  const comeAlive = useCallback(() => {
    if (loading.current || !drawn) return;
    loading.current = true;
    import("./LiveFigure")
      .then((module) => {
        if (body.current) {
          before.current = {
            tableOpen: body.current.querySelector("details")?.open ?? false,
            focus: focusedMark(body.current),
          };
        }
        setLive(() => module.default);
      })
      .catch(() => {
        loading.current = false;
        setFailed(true);
      });
  }, [drawn]);

  const changed =
    (controls.includes("scale") && state.scale !== "log") ||
    (controls.includes("currency") && (state.currency !== "JPY" || state.rate !== undefined));

  useLayoutEffect(() => {
    if (changed) comeAlive();
  }, [changed, comeAlive]);

  useLayoutEffect(() => {
    const { focus } = before.current;
    if (!LiveFigure || !focus || !body.current) return;
    const container = body.current;
    const refocus = () => {
      const drawing = container.getElementsByClassName(focus.size)[0];
      const mark = drawing?.querySelector(`[data-mark="${CSS.escape(focus.mark)}"]`);
      if (!(mark instanceof SVGElement)) return false;
      mark.setAttribute("tabindex", "0");
      mark.focus({ preventScroll: true });
      return true;
    };
    if (refocus()) return;
    // Recharts draws its marks a moment after mounting.
    const observer = new MutationObserver(() => {
      if (refocus()) observer.disconnect();
    });
    observer.observe(container, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [LiveFigure]);

  return (
    <>
      {controls.length > 0 && (
        <FigureControls controls={controls} labels={labels} state={state} rate={rate} onChange={setState} id={id} />
      )}
      {failed && <p className="notice">{labels.loadFailed}</p>}
      {LiveFigure ? (
        <div ref={body} className="figure-body" data-live="true">
          <LiveFigure id={id} locale={locale} options={state} tableOpen={before.current.tableOpen} />
        </div>
      ) : (
        // biome-ignore lint/a11y/noStaticElementInteractions: only notices the reader coming; the marks inside are the controls
        <div
          ref={body}
          className="figure-body"
          onPointerEnter={comeAlive}
          onFocus={comeAlive}
          suppressHydrationWarning
          // biome-ignore lint/security/noDangerouslySetInnerHtml: HTML made by our own build from our own components
          dangerouslySetInnerHTML={{ __html: prerendered(`${locale}/${id}`) }}
        />
      )}
    </>
  );
}
