"use client";

import {
  type ComponentType,
  type FocusEvent,
  type PointerEvent,
  startTransition,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { prerendered } from "#prerendered";
import type { FigureId } from "@/lib/figures/catalogue";
import type { OutcomeChoices } from "@/lib/figures/controls";
import { type FigureState, figureOptions } from "@/lib/figures/figure-state";
import type { Control, FigureOptions } from "@/lib/figures/options";
import type { Locale } from "@/lib/i18n/locales";
import type { Fields } from "@/lib/state/query";
import { figureFields, outcomeFields } from "@/lib/state/site-fields";
import { again } from "../state/again";
import { useUrlState } from "../state/useUrlState";
import { type ControlLabels, FigureControls } from "./FigureControls";

const loadLiveFigure = () => again(() => import("./LiveFigure"));

/** Time for the first answer to reach the screen, ms. */
const SETTLED = 100;
/** Time in which a drawing that has come alive may still exchange its marks, on a slow machine, ms. */
const UNSETTLED = 20_000;

type Live = ComponentType<{
  id: FigureId;
  locale: Locale;
  edition: string;
  keeps: boolean;
  options: FigureOptions;
  tableOpen: boolean;
}>;

export interface FigureFrameProps {
  id: FigureId;
  locale: Locale;
  /** Edition whose facts are shown. */
  edition: string;
  /** Whether its links keep to the edition. */
  keeps: boolean;
  /** Name of the drawing made at build. */
  fragment: string;
  choices: OutcomeChoices;
  controls: readonly Control[];
  labels: ControlLabels;
  rate: { value: number; lower: number; upper: number };
}

/** A mark that had the keyboard: its rows, and the class of the drawing it is in. */
interface FocusedMark {
  mark: string;
  drawing: string;
}

/**
 * Settings and body of a figure that is drawn. The body is the drawing made at build until the reader
 * points at it, focuses it or changes a setting; then the same figure is drawn live.
 */
export function FigureFrame(props: FigureFrameProps) {
  const { id, locale, edition, keeps, fragment, choices, controls, labels, rate } = props;
  const { lower, upper } = rate;
  const byOutcome = controls.includes("outcomes");
  const fields = useMemo(
    () => ({
      ...figureFields({ rate: { lower, upper }, carriers: choices.carriers.map(({ value }) => value) }),
      ...(byOutcome ? outcomeFields(choices.carriers.map(({ value }) => value)) : {}),
    }),
    [lower, upper, byOutcome, choices],
  );
  const { state: read, setState } = useUrlState<Fields>(fields);
  const state = useMemo(() => figureOptions(read as unknown as FigureState), [read]);
  const [LiveFigure, setLive] = useState<Live | null>(null);
  const [failed, setFailed] = useState(false);
  const body = useRef<HTMLDivElement>(null);
  const tableOpen = useRef(false);
  const lastFocus = useRef<FocusedMark | null>(null);
  const loading = useRef(false);

  const comeAlive = useCallback(() => {
    if (loading.current) return;
    loading.current = true;
    loadLiveFigure()
      .then((module) => {
        tableOpen.current = body.current?.querySelector("details")?.open ?? false;
        // In short tasks: the reader may be pressing a key meanwhile.
        startTransition(() => setLive(() => module.default));
      })
      .catch(() => {
        loading.current = false;
        setFailed(true);
      });
  }, []);

  const changed =
    state.highlight !== undefined ||
    state.own !== undefined ||
    (controls.includes("scale") && state.scale !== "log") ||
    (controls.includes("rows") && state.rows === "all") ||
    (byOutcome && ((state.carrier ?? "any") !== "any" || (state.verdict ?? "any") !== "any")) ||
    (controls.includes("currency") && (state.currency !== "JPY" || state.rate !== undefined));

  useLayoutEffect(() => {
    if (changed) comeAlive();
  }, [changed, comeAlive]);

  useEffect(() => {
    // The reader is here: what the drawing needs is made ready while they look. A failure shows when it is wanted.
    const prepare = () =>
      loadLiveFigure().then(
        ({ prepareFigure }) => prepareFigure(id, locale, edition),
        // biome-ignore lint/plugin: nobody has asked for it yet
        () => {},
      );
    const timer = setTimeout(prepare, SETTLED);
    return () => clearTimeout(timer);
  }, [id, locale, edition]);

  useLayoutEffect(() => {
    const focus = lastFocus.current;
    if (!LiveFigure || !focus || !body.current) return;
    const container = body.current;
    let held: SVGElement | undefined;
    const refocus = () => {
      if (held?.isConnected) return;
      const drawing = container.getElementsByClassName(focus.drawing)[0];
      const mark = drawing?.querySelector(`[data-mark="${CSS.escape(focus.mark)}"]`);
      if (!(mark instanceof SVGElement)) return;
      held = mark;
      // A reader who has gone on in the meantime is left where they are.
      if (document.activeElement === document.body) {
        mark.setAttribute("tabindex", "0");
        mark.focus({ preventScroll: true });
      }
    };
    refocus();
    // Recharts draws its marks a moment after mounting, and sometimes once more in the place of the first ones.
    const observer = new MutationObserver(refocus);
    observer.observe(container, { childList: true, subtree: true });
    const stop = () => {
      clearTimeout(timer);
      observer.disconnect();
      removeEventListener("pointerdown", stop, true);
    };
    const timer = setTimeout(stop, UNSETTLED);
    // A reader who presses something goes on.
    addEventListener("pointerdown", stop, true);
    return stop;
  }, [LiveFigure]);

  // Only the drawing brings the figure alive: what a reader presses outside it must not be exchanged under their finger.
  const onPointerOver = (event: PointerEvent) => {
    if (event.target instanceof Element && event.target.closest(".drawing")) comeAlive();
  };
  const onFocus = (event: FocusEvent) => {
    const mark = event.target.closest("[data-mark]");
    const drawing = mark?.closest(".drawing");
    lastFocus.current =
      mark && drawing ? { mark: mark.getAttribute("data-mark") ?? "", drawing: drawing.className } : null;
    if (drawing) comeAlive();
  };

  return (
    <>
      {controls.length > 0 && (
        <FigureControls
          controls={controls}
          choices={choices}
          labels={labels}
          state={state}
          rate={rate}
          onChange={setState}
          id={id}
        />
      )}
      {failed && <p className="notice">{labels.loadFailed}</p>}
      {LiveFigure ? (
        // Keys keep the two apart: the drawing made at build comes back should the live one ever fail.
        <div key="live" ref={body} className="figure-body" data-live="true">
          <LiveFigure
            id={id}
            locale={locale}
            edition={edition}
            keeps={keeps}
            options={state}
            tableOpen={tableOpen.current}
          />
        </div>
      ) : (
        // biome-ignore lint/a11y/noStaticElementInteractions: only notices the reader coming; the marks inside are the controls
        <div
          key="built"
          ref={body}
          className="figure-body"
          onPointerOver={onPointerOver}
          onFocus={onFocus}
          suppressHydrationWarning
          // biome-ignore lint/security/noDangerouslySetInnerHtml: HTML made by our own build from our own components
          dangerouslySetInnerHTML={{ __html: prerendered(fragment) }}
        />
      )}
    </>
  );
}
