import { add, divide, type Interval, multiply, subtract } from "@/lib/interval/interval";

/** What a scenario starts from: ranges the source states, and what the reader assumes. */
export interface ScenarioInputs {
  /** Times as fast as building from zero; within the claim's range. */
  speed: Interval;
  /** Months one model takes from zero; the reader's own assumption. */
  months: number | undefined;
  /** Models to build. */
  models: number;
  /** Yen a year. */
  sum: Interval;
  /** Dollars a GPU; the reader's own assumption. */
  price: number | undefined;
  /** Yen a dollar; the data set's assumption unless the reader changes it. */
  rate: number;
  /** GPUs of the larger and of the smaller side. */
  larger: Interval;
  smaller: Interval;
}

export type InputName = keyof ScenarioInputs;
type Operator = "+" | "−" | "×" | "÷";

/** One operand of a formula: an input or a plain number. */
export interface Step {
  operator: Operator | null;
  of: InputName | "whole" | "bought";
  value: Interval;
}

export interface Outcome {
  id: "share" | "time" | "bought" | "gap" | "years";
  unit: "percent" | "months" | "GPUs" | "years";
  /** Worked out from left to right. */
  steps: Step[];
  /** Null while the reader has not given an assumption it needs. */
  value: Interval | null;
  /** Assumptions still wanted. */
  wants: InputName[];
}

const operations = { "+": add, "−": subtract, "×": multiply, "÷": divide } as const;
const exactly = (value: number): Interval => ({ lower: value, upper: value });

/** The outcome of steps, left to right, on ranges. */
export function workOut(steps: Step[]): Interval {
  const [first, ...rest] = steps;
  if (!first) throw new RangeError("a formula needs at least one operand");
  return rest.reduce((sum, { operator, value }) => operations[operator ?? "+"](sum, value), first.value);
}

/** What follows from a scenario by plain arithmetic; each outcome a range with its formula. */
export function scenarioOutcomes(inputs: ScenarioInputs): Outcome[] {
  const { speed, months, models, sum, price, rate, larger, smaller } = inputs;
  const step = (operator: Operator | null, of: Step["of"], value: Interval): Step => ({ operator, of, value });
  const outcome = (id: Outcome["id"], unit: Outcome["unit"], steps: Step[], wants: InputName[] = []): Outcome => ({
    id,
    unit,
    steps,
    wants,
    value: wants.length === 0 ? workOut(steps) : null,
  });
  const gap = outcome("gap", "GPUs", [step(null, "larger", larger), step("−", "smaller", smaller)]);
  const bought = outcome(
    "bought",
    "GPUs",
    [
      step(null, "sum", sum),
      step("÷", "rate", exactly(rate)),
      ...(price === undefined ? [] : [step("÷", "price", exactly(price))]),
    ],
    price === undefined ? ["price"] : [],
  );
  return [
    outcome("share", "percent", [step(null, "whole", exactly(100)), step("÷", "speed", speed)]),
    outcome(
      "time",
      "months",
      [
        step(null, "models", exactly(models)),
        ...(months === undefined ? [] : [step("×", "months", exactly(months))]),
        step("÷", "speed", speed),
      ],
      months === undefined ? ["months"] : [],
    ),
    bought,
    gap,
    outcome(
      "years",
      "years",
      [
        step(null, "larger", larger),
        step("−", "smaller", smaller),
        ...(bought.value ? [step("÷", "bought", bought.value)] : []),
      ],
      bought.wants,
    ),
  ];
}
