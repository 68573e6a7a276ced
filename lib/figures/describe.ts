import { byId, carrierOf, carriersOf, type Dataset } from "@/lib/dataset";
import { formatEdtf } from "@/lib/format/date";
import { formatNumber, formatQuantity } from "@/lib/format/number";
import { computeGapSeries } from "@/lib/series/compute-gap";
import { developmentSpeedSeries } from "@/lib/series/development-speed";
import { elyzaStakeSeries } from "@/lib/series/elyza-stake";
import { exploreRate, exploreSeries } from "@/lib/series/explore";
import { investmentSeries } from "@/lib/series/investment";
import { modalityMatrixSeries, strategyMatrixSeries } from "@/lib/series/matrix";
import { modelSizeSeries } from "@/lib/series/model-size";
import type { Row } from "@/lib/series/row";
import { timelineSeries } from "@/lib/series/timeline";
import { defaultOptions, defaultView, type FigureId, type FigureOptions } from "./catalogue";
import type { FigureContext } from "./context";
import { headName, joinNames, organisationName, rowHead, speakerRole } from "./names";
import { paragraphsText, rowValue } from "./row-text";
import { rowsOfFigure } from "./series";

/** The words around a figure. */
export interface FigureText {
  /** The finding. */
  title: string;
  short: string;
  /** Unit and scale. */
  subtitle: string;
  note: string;
  sourceLine: string;
}

type Values = Record<string, string | number>;

function approachNames(dataset: Dataset, context: FigureContext): Values {
  const names = (wanted: string) => {
    const ids = new Set(
      dataset.models.filter(({ approach }) => approach === wanted).map(({ id }) => carrierOf(dataset, id)),
    );
    return joinNames(
      carriersOf(dataset)
        .filter(({ id }) => ids.has(id))
        .map(({ name }) => name[context.locale]),
      context,
    );
  };
  return { fromZero: names("from-zero"), customised: names("customised") };
}

/** Numbers and names a figure's texts are filled with, all computed from the data set. */
function valuesOf(id: FigureId, context: FigureContext, options: FigureOptions): Values {
  const { dataset, locale } = context;
  switch (id) {
    case "model-size": {
      const { largest, smallest, ratio } = modelSizeSeries(dataset);
      return {
        largest: largest ? headName(largest.subject, context) : "",
        smallest: smallest ? headName(smallest.subject, context) : "",
        ratio: ratio ? rowValue(ratio, context) : "",
        scale: options.scale,
      };
    }
    case "compute-gap": {
      const { between, gap } = computeGapSeries(dataset);
      return {
        largest: between ? organisationName(between[0], context) : "",
        gap: gap ? rowValue(gap, context) : "",
        scale: options.scale,
      };
    }
    case "investment": {
      const { stated, largestOfCarrier, rate } = investmentSeries(dataset, options);
      return {
        count: stated.length,
        names: joinNames(
          stated.map((carrier) => organisationName(carrier, context)),
          context,
        ),
        sum: largestOfCarrier?.quantity ? formatQuantity(largestOfCarrier.quantity, locale) : "",
        what: largestOfCarrier?.label?.[locale] ?? "",
        currency: options.currency,
        scale: options.scale,
        rate: formatNumber(rate, locale),
      };
    }
    case "elyza-stake": {
      const { held } = elyzaStakeSeries(dataset);
      return { held: rowValue(held, context), majority: (held.quantity?.lower ?? 0) > 50 ? "yes" : "no" };
    }
    case "development-speed": {
      const { claim, claimAsTime } = developmentSpeedSeries(dataset);
      return { time: rowValue(claimAsTime, context), who: speakerRole(claim.saidBy ?? "source", context) };
    }
    case "timeline":
    case "open-vs-closed": {
      const { rows, ahead } = timelineSeries(dataset, id === "timeline" ? undefined : "open-vs-closed");
      const byTime = [...rows].sort((a, b) => (a.extent?.upper ?? 0) - (b.extent?.upper ?? 0));
      return {
        total: rows.length,
        ahead,
        from: byTime[0]?.date ? formatEdtf(byTime[0].date, locale) : "",
        to: byTime.at(-1)?.date ? formatEdtf(byTime.at(-1)?.date as string, locale) : "",
      };
    }
    case "strategy-matrix": {
      const { columns, lines, cellCount, blanks } = strategyMatrixSeries(dataset);
      return {
        dimensions: lines.length,
        carriers: columns.length,
        cells: cellCount,
        blanks,
        ...approachNames(dataset, context),
      };
    }
    case "modality-matrix": {
      const { columns, lines } = modalityMatrixSeries(dataset);
      const beyond = columns.filter((carrier) =>
        lines.some((line) => line.id !== "language" && line.cells[carrier]?.some(({ status }) => status === "done")),
      );
      return {
        count: beyond.length,
        names: joinNames(
          beyond.map((carrier) => organisationName(carrier, context)),
          context,
        ),
      };
    }
    case "positioning":
      return approachNames(dataset, context);
    case "explore": {
      const view = options.view ?? defaultView;
      const { rows, base, smallest, largest, ratio } = exploreSeries(dataset, view, options);
      const name = (row: Row | null) =>
        row ? [rowHead(row, context), row.label?.[locale]].filter(Boolean).join(" ") : "";
      const shown = largest ?? rows[0] ?? null;
      const shape = base ? "base" : ratio ? "ratio" : "one";
      return {
        shape: shown ? shape : "none",
        largest: name(largest ?? shown),
        smallest: name(base ?? smallest),
        ratio: ratio ? rowValue(ratio, context) : "",
        value: shown ? rowValue(shown, context) : "",
        measure: context.t(`vocabulary.measure.${view.measure}`),
        base: name(base),
        currency: view.measure === "investment" ? options.currency : "none",
        rate: formatNumber(exploreRate(dataset, options), locale),
        scale: options.scale,
      };
    }
  }
}

/** Title, subtitle, note and source line of a figure, their numbers computed. */
export function describeFigure(
  id: FigureId,
  context: FigureContext,
  options: FigureOptions = defaultOptions,
): FigureText {
  const { dataset, locale, t } = context;
  const values = valuesOf(id, context, options);
  const cited = new Map<string, Set<number>>();
  for (const { source } of rowsOfFigure(dataset, id, options)) {
    if (!source) continue;
    const paragraphs = cited.get(source.id) ?? new Set();
    for (const paragraph of source.paragraphs) paragraphs.add(paragraph);
    cited.set(source.id, paragraphs);
  }
  const sourceLine = [...cited]
    .map(([source, paragraphs]) => {
      const { publisher, published } = byId(dataset.sources, source);
      const date = formatEdtf(published, locale);
      return t("figures.sourceLine", {
        source: locale === "ja" ? `${publisher.ja}（${date}）` : `${publisher.en}, ${date}`,
        paragraphs: paragraphsText(
          [...paragraphs].sort((a, b) => a - b),
          context,
        ),
      });
    })
    .join(locale === "ja" ? "。" : "; ");
  return {
    title: t(`figures.${id}.title`, values),
    short: t(`figures.${id}.short`),
    subtitle: t(`figures.${id}.subtitle`, values),
    note: t(`figures.${id}.note`, values),
    sourceLine,
  };
}
