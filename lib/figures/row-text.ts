import type { Context } from "@/lib/context/context";
import { byId, type Citation } from "@/lib/dataset";
import { formatEdtf } from "@/lib/format/date";
import { formatDerived, formatNumber, formatQuantity } from "@/lib/format/number";
import { punctuation, withAside } from "@/lib/format/punctuation";
import { factText } from "@/lib/format/text";
import type { Formula, Operand, Row } from "@/lib/series/row";
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
  if (row.outcome) return t(`vocabulary.verdict.${row.outcome.verdict}`);
  if (!row.quantity) {
    if (row.kind !== "not-stated") return "";
    return row.asOf ? t("vocabulary.notFound") : t("vocabulary.notStated");
  }
  return row.kind === "derived"
    ? formatDerived(row.quantity, locale, display)
    : formatQuantity(row.quantity, locale, display);
}

/** What stands where a number is missing: that we looked for it in vain, and when, or that no source states it. */
export function missingText(sought: Row | undefined, { locale, t }: Pick<Context, "locale" | "t">): string {
  if (!sought?.asOf) return t("vocabulary.notStated");
  return withAside(t("vocabulary.notFound"), t("vocabulary.asOf", { date: formatEdtf(sought.asOf, locale) }), locale);
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

/** Everything a reader may want to know about a row. */
export function rowText(row: Row, context: Context): RowText {
  const { dataset, locale, t } = context;
  const head = rowHead(row, context);
  const label = row.text ? factText(dataset, row.text, locale) : (row.label?.[locale] ?? "");
  const period = row.covers?.[locale] ?? (row.period ? t(`vocabulary.period.${row.period}`) : "");
  const value = rowValue(row, context);
  const status = row.status
    ? [
        t(`vocabulary.status.${row.status}`),
        row.hearsay ? t("vocabulary.hearsay") : "",
        row.retold ? t("vocabulary.retold") : "",
        row.inferred ? t("vocabulary.inferred") : "",
        row.due ? t("vocabulary.due", { date: formatEdtf(row.due, locale) }) : "",
        row.age === "overtaken" ? t("vocabulary.overtaken") : "",
        row.age === "corrected" ? t("vocabulary.corrected") : "",
        row.change ? t(`vocabulary.change.${row.change}`) : "",
      ]
        .filter(Boolean)
        .join(punctuation[locale].items)
    : "";
  const asOfDate = row.asOf ? formatEdtf(row.asOf, locale) : "";
  const paragraphs = row.source ? citationText(row.source, context) : "";
  const source = row.source ? sourceText(row.source, context) : "";
  const precision = row.quantity ? t(`vocabulary.precision.${row.quantity.precision}`) : "";
  // Older and newer side by side are told apart by their date.
  const when = row.age && asOfDate ? t("vocabulary.asOf", { date: asOfDate }) : "";
  const aside = [period, when].filter(Boolean).join(punctuation[locale].list);
  const labelled = withAside(label, aside, locale);
  return {
    head,
    label: labelled,
    value,
    words: row.quantity?.words[locale] ?? "",
    precision,
    status,
    asOf: row.said ? t("table.announced", { asOf: asOfDate, announced: formatEdtf(row.said, locale) }) : asOfDate,
    saidBy:
      row.kind === "derived" ? t("table.computed") : row.saidBy ? speakerName(row.saidBy, context, row.source) : "",
    source,
    paragraphs,
    formula: row.formula ? formulaText(row.formula, context) : "",
    spoken: [head, labelled, row.text ? asOfDate : value, status, precision]
      .filter(Boolean)
      .join(punctuation[locale].list),
  };
}

/** Day a verdict was decided, in words; empty where nothing settled it. */
export function decidedOn({ outcome }: Pick<Row, "outcome">, { locale }: Pick<Context, "locale">): string {
  return outcome?.decided ? formatEdtf(outcome.decided, locale) : "";
}
