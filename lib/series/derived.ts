import type { QuantityValue, Unit } from "@/lib/dataset";
import { inEveryLocale } from "@/lib/i18n/locales";
import { derivedPrecision } from "@/lib/interval/derive";
import { type Interval, multiply, point, ratio, subtract } from "@/lib/interval/interval";
import type { DerivedRow, Formula, NumberRow, Row } from "./row";

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
 * @returns null where there is no such row
 */
export function ratioRow(
  over: NumberRow | undefined,
  under: NumberRow | undefined,
  more: Pick<Row, "id" | "label"> & Partial<Pick<Row, "subject" | "carriers">>,
): DerivedRow | null {
  if (!over || !under) return null;
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
 * A row computed from others: bounds by interval arithmetic, worst precision of its inputs.
 * @param inputs rows the formula takes its numbers from; the first gives subject and carriers
 */
export function derivedRow(
  derived: Pick<Row, "id" | "label"> &
    Partial<Pick<Row, "subject" | "carriers">> & { inputs: [NumberRow, ...NumberRow[]]; formula: Formula; unit: Unit },
): DerivedRow {
  const { id, inputs, formula, unit, label, subject, carriers } = derived;
  const [first] = inputs;
  const { lower, upper } = evaluate(formula);
  const precision = derivedPrecision(
    { lower, upper },
    inputs.map(({ quantity }) => quantity.precision),
  );
  return {
    id,
    kind: "derived",
    facts: [...new Set(inputs.flatMap(({ facts }) => facts))],
    carriers: carriers ?? first.carriers,
    subject: subject ?? first.subject,
    label,
    quantity: {
      lower,
      upper,
      ...(precision === "exact" || precision === "approximate" ? { value: (lower + upper) / 2 } : {}),
      unit,
      precision,
      words: inEveryLocale(() => ""),
    },
    formula,
    inputs,
    retold: inputs.some(({ retold }) => retold),
    age: first.age,
  };
}
