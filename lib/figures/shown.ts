import type { Context } from "@/lib/context/context";
import type { MatrixSeries } from "@/lib/series/matrix";
import type { Row } from "@/lib/series/row";
import type { FigureId } from "./catalogue";
import { describeFigure, type FigureText } from "./describe";
import { highlightIn } from "./highlight";
import { defaultOptions, type FigureOptions } from "./options";
import { type Panel, rowsOfPanel } from "./panel";
import { panelsOf } from "./series";
import { findingOf, withOwnWords } from "./shown-text";

/** A figure in one language, edition and choice of settings: what it shows and in which words. Every outlet is made of it. */
export interface Shown {
  readonly id: FigureId;
  readonly context: Context;
  readonly options: FigureOptions;
  readonly panels: readonly Panel[];
  /** Every row behind its panels. */
  readonly rows: readonly Row[];
  /** Of a figure that is a table of statements. */
  readonly matrix?: MatrixSeries;
  /** Our words, whatever is highlighted. */
  readonly words: FigureText;
  /** Our title for what is highlighted. */
  readonly finding: string;
  /** The words it is shown with: ours, with the reader's in them. */
  readonly text: FigureText;
}

/** What is the same whatever a reader highlights or writes beside it. */
type Base = Pick<Shown, "id" | "context" | "panels" | "words">;

function shownOf(base: Base, options: FigureOptions): Shown {
  const { id, context, words } = base;
  const panels = highlightIn(base.panels, options.highlight);
  const rows = panels.flatMap(rowsOfPanel);
  const [first] = panels;
  const finding = findingOf(words.title, rows, options.highlight, context);
  return {
    id,
    context,
    options,
    panels,
    rows,
    ...(first?.kind === "matrix" ? { matrix: first.matrix } : {}),
    words,
    finding,
    text: withOwnWords({ ...words, title: finding }, options.own, context),
  };
}

const usual = new WeakMap<Context, Map<FigureId, Shown>>();

/**
 * Works out what a figure shows and says, once, to be handed down.
 * @throws Error on a message whose value is missing
 */
export function show(id: FigureId, context: Context, options: FigureOptions = defaultOptions): Shown {
  const known = options === defaultOptions ? usual.get(context)?.get(id) : undefined;
  if (known) return known;
  const panels = panelsOf(context.dataset, id, options);
  const words = describeFigure(id, context, options, panels.flatMap(rowsOfPanel));
  const shown = shownOf({ id, context, panels, words }, options);
  if (options === defaultOptions) usual.set(context, (usual.get(context) ?? new Map()).set(id, shown));
  return shown;
}

/** The same figure with others highlighted; nothing else of it is worked out anew. */
export function highlighted(shown: Shown, highlight: readonly string[]): Shown {
  const { id, context, words, options } = shown;
  return shownOf({ id, context, panels: panelsOf(context.dataset, id, options), words }, { ...options, highlight });
}

/** Several figures in the same language, edition and settings. */
export const showAll = (ids: readonly FigureId[], context: Context, options?: FigureOptions): Shown[] =>
  ids.map((id) => show(id, context, options));
