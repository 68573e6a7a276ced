import type { Context } from "@/lib/context/context";
import { byId, type Citation } from "@/lib/dataset";
import { once } from "@/lib/dataset/once";
import { formatEdtf } from "@/lib/format/date";
import { formatDerived, formatNumber, formatQuantity } from "@/lib/format/number";
import { punctuation, withAside } from "@/lib/format/punctuation";
import { factText } from "@/lib/format/text";
import { provenanceOf, statedQuantity } from "@/lib/series/provenance";
import { type Formula, type NotStatedRow, type Operand, quantityOf, type Row } from "@/lib/series/row";
import { rowHead, speakerName } from "./names";

/** A row in words; every place that shows a row (table, tooltip, chart label, fact list) takes its text here. */
export interface RowText {
  head: string;
  label: string;
  value: string;
  words: string;
  precision: string;
  status: string;
  asOf: string;
  saidBy: string;
  source: string;
  paragraphs: string;
  formula: string;
  /** All of it in one sentence, for screen readers. */
  spoken: string;
}

function operandText(operand: Operand, { locale }: Context): string {
  if ("quantity" in operand) return formatQuantity(operand.quantity, locale, "plain");
  if (operand.unit === "percent") return `${formatNumber(operand.number, locale)}%`;
  return formatNumber(operand.number, locale);
}

/** A formula with its numbers: `350,000 ÷ 2,000–9,999`. */
export function formulaText({ left, operator, right }: Formula, context: Context): string {
  return `${operandText(left, context)} ${operator} ${operandText(right, context)}`;
}

/** A row's number as it is written beside its mark. */
export function rowValue(row: Row, { locale, t }: Context, display: "full" | "plain" = "full"): string {
  switch (row.kind) {
    case "quantity":
      return formatQuantity(row.quantity, locale, display);
    case "derived":
      return formatDerived(row.quantity, locale, display);
    case "outcome":
      return t(`vocabulary.verdict.${row.outcome.verdict}`);
    case "not-stated":
      return row.fact.searchedOn ? t("vocabulary.notFound") : t("vocabulary.notStated");
    default:
      return "";
  }
}

/** What stands where a number is missing: that we looked for it in vain, and when, or that no source states it. */
export function missingText(sought: NotStatedRow | undefined, { locale, t }: Pick<Context, "locale" | "t">): string {
  const searchedOn = sought?.fact.searchedOn;
  if (!searchedOn) return t("vocabulary.notStated");
  return withAside(t("vocabulary.notFound"), t("vocabulary.asOf", { date: formatEdtf(searchedOn, locale) }), locale);
}

/** Paragraph numbers as the language writes them. */
export function paragraphsText(paragraphs: number[], { locale, t }: Context): string {
  return t("figures.paragraphs", { list: paragraphs.join(punctuation[locale].items) });
}

/** Where in its source a fact stands: paragraphs, or a named part of the page; empty when it was not noted. */
export function locatorText({ paragraphs, locator }: Citation, context: Context): string {
  const { t } = context;
  if (paragraphs) return paragraphsText(paragraphs, context);
  if (!locator) return "";
  const { part, name = "" } = locator;
  const isLabel = part === "list" || part === "table";
  return t(`vocabulary.part.${part}`, { name: isLabel && name ? t("vocabulary.partNamed", { name }) : name });
}

/** A short citation: the place within the one source there is, or else the publisher and the place. */
export function citationText(citation: Citation, context: Context): string {
  const { dataset, locale } = context;
  const place = locatorText(citation, context);
  if (dataset.sources.length === 1) return place;
  const { publisher } = byId(dataset.sources, citation.id);
  return [publisher[locale], place].filter(Boolean).join(punctuation[locale].space || " ");
}

/** Whose page a fact is from, and where on it. */
export function sourceText(citation: Citation, context: Context): string {
  const { dataset, locale } = context;
  return `${byId(dataset.sources, citation.id).publisher[locale]} ${locatorText(citation, context)}`.trim();
}

const textsIn = once((context: Context) => once((row: Row) => textOf(row, context)));

/** Everything a reader may want to know about a row; made once, as mark, line and table ask for the same. */
export const rowText = (row: Row, context: Context): RowText => textsIn(context)(row);

function textOf(row: Row, context: Context): RowText {
  const { dataset, locale, t } = context;
  const head = rowHead(row, context);
  const label = row.text ? factText(dataset, row.text, locale) : (row.label?.[locale] ?? "");
  const provenance = provenanceOf(row);
  const quantity = quantityOf(row);
  const { covers, period: every } = statedQuantity(row) ?? {};
  const period = covers?.[locale] ?? (every ? t(`vocabulary.period.${every}`) : "");
  const value = rowValue(row, context);
  const status = provenance.status
    ? [
        t(`vocabulary.status.${provenance.status}`),
        provenance.hearsay ? t("vocabulary.hearsay") : "",
        row.retold ? t("vocabulary.retold") : "",
        provenance.inferred ? t("vocabulary.inferred") : "",
        provenance.due ? t("vocabulary.due", { date: formatEdtf(provenance.due, locale) }) : "",
        row.age === "overtaken" ? t("vocabulary.overtaken") : "",
        row.age === "corrected" ? t("vocabulary.corrected") : "",
        row.kind === "statement" && row.change ? t(`vocabulary.change.${row.change}`) : "",
      ]
        .filter(Boolean)
        .join(punctuation[locale].items)
    : "";
  const asOfDate = provenance.asOf ? formatEdtf(provenance.asOf, locale) : "";
  const paragraphs = provenance.source ? citationText(provenance.source, context) : "";
  const source = provenance.source ? sourceText(provenance.source, context) : "";
  const precision = quantity ? t(`vocabulary.precision.${quantity.precision}`) : "";
  // Older and newer side by side are told apart by their date.
  const when = row.age && asOfDate ? t("vocabulary.asOf", { date: asOfDate }) : "";
  const aside = [period, when].filter(Boolean).join(punctuation[locale].list);
  const labelled = withAside(label, aside, locale);
  return {
    head,
    label: labelled,
    value,
    words: quantity?.words[locale] ?? "",
    precision,
    status,
    asOf: provenance.said
      ? t("table.announced", { asOf: asOfDate, announced: formatEdtf(provenance.said, locale) })
      : asOfDate,
    saidBy:
      row.kind === "derived"
        ? t("table.computed")
        : provenance.saidBy
          ? speakerName(provenance.saidBy, context, provenance.source)
          : "",
    source,
    paragraphs,
    formula: row.kind === "derived" && row.formula ? formulaText(row.formula, context) : "",
    spoken: [head, labelled, row.text ? asOfDate : value, status, precision]
      .filter(Boolean)
      .join(punctuation[locale].list),
  };
}

/** Day a verdict was decided, in words; empty where nothing settled it. */
export function decidedOn(row: Row, { locale }: Pick<Context, "locale">): string {
  return row.kind === "outcome" && row.outcome.decided ? formatEdtf(row.outcome.decided, locale) : "";
}
