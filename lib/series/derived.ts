import type { QuantityValue, Unit } from "@/lib/dataset";
import { compareDates } from "@/lib/dataset/edtf";
import { inEveryLocale } from "@/lib/i18n/locales";
import { derivedPrecision, worstStatus } from "@/lib/interval/derive";
import { type Interval, multiply, point, ratio, subtract } from "@/lib/interval/interval";
import type { Formula, Row } from "./row";

const operations = { "−": subtract, "×": multiply, "÷": ratio } as const;

function intervalOf(operand: Formula["left"]): Interval {
  return "quantity" in operand ? operand.quantity : point(operand.number);
}

/** The outcome of a formula on intervals. @throws RangeError on division by a range holding zero */
export function evaluate({ left, operator, right }: Formula): Interval {
  return operations[operator](intervalOf(left), intervalOf(right));
}

/** A number that stands for itself, to hold others against. */
export function exactly(value: number, unit: Unit): QuantityValue {
  return { lower: value, upper: value, value, unit, precision: "exact", words: inEveryLocale(() => "") };
}

/**
 * One row over another, in times: a range when either is one. Subject and provenance are the first one's.
 * @param more what the row says differently
 * @returns null where either states no number
 */
export function ratioRow(
  over: Row | undefined,
  under: Row | undefined,
  more: Pick<Row, "id" | "label"> & Partial<Pick<Row, "subject" | "carriers">>,
): Row | null {
  if (!over?.quantity || !under?.quantity) return null;
  return derivedRow({
    ...more,
    inputs: [over, under],
    formula: {
      left: { quantity: over.quantity, fact: over.id },
      operator: "÷",
      right: { quantity: under.quantity, fact: under.id },
    },
    unit: "times",
  });
}

/**
 * A row computed from others: bounds by interval arithmetic, worst precision and status of its inputs, second hand where
 * one of them is. Of several sources it is as of the newest number; within one, as of the first.
 * @param inputs rows the formula takes its numbers from; the first gives subject and source
 */
export function derivedRow(
  derived: Pick<Row, "id" | "label"> &
    Partial<Pick<Row, "subject" | "carriers">> & { inputs: [Row, ...Row[]]; formula: Formula; unit: Unit },
): Row {
  const { id, inputs, formula, unit, label, subject, carriers } = derived;
  const [first] = inputs;
  const { lower, upper } = evaluate(formula);
  const precision = derivedPrecision(
    { lower, upper },
    inputs.map(({ quantity }) => quantity?.precision ?? "exact"),
  );
  const quantity: QuantityValue = {
    lower,
    upper,
    ...(precision === "exact" || precision === "approximate" ? { value: (lower + upper) / 2 } : {}),
    unit,
    precision,
    words: inEveryLocale(() => ""),
  };
  const newest = inputs
    .map(({ asOf }) => asOf)
    .toSorted(compareDates)
    .at(-1);
  const isOfOneSource = inputs.every(({ source }) => source?.id === first.source?.id);
  return {
    ...first,
    id,
    kind: "derived",
    facts: [...new Set(inputs.flatMap(({ facts }) => facts))],
    carriers: carriers ?? first.carriers,
    subject: subject ?? first.subject,
    label,
    quantity,
    extent: undefined,
    ...(isOfOneSource ? {} : { said: undefined, asOf: newest }),
    retold: inputs.some(({ retold }) => retold),
    hearsay: inputs.some(({ hearsay }) => hearsay),
    inferred: inputs.some(({ inferred }) => inferred),
    status: worstStatus(inputs.map(({ status }) => status ?? "done")),
    formula,
  };
}
