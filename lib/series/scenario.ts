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
  of: InputName | "whole" | "bought" | "gap";
  /** Null while the reader has not given it. */
  value: Interval | null;
}

export interface Outcome {
  id: "share" | "time" | "bought" | "gap" | "years";
  unit: "percent" | "months" | "GPUs" | "years";
  /** Worked out from left to right. */
  steps: Step[];
  /** Null while the reader has not given an assumption it needs. */
  value: Interval | null;
}

const operations = { "+": add, "−": subtract, "×": multiply, "÷": divide } as const;
const exactly = (value: number): Interval => ({ lower: value, upper: value });
const given = (value: number | undefined) => (value === undefined ? null : exactly(value));

/** The outcome of steps, left to right, on ranges; null while one of them is not given. */
export function workOut(steps: Step[]): Interval | null {
  return steps.reduce<Interval | null>((sum, { operator, value }, index) => {
    if (index === 0) return value;
    return sum && value && operations[operator ?? "+"](sum, value);
  }, null);
}

/** What follows from a scenario by plain arithmetic; each outcome a range with its formula. */
export function scenarioOutcomes(inputs: ScenarioInputs): Outcome[] {
  const { speed, months, models, sum, price, rate, larger, smaller } = inputs;
  const step = (operator: Operator | null, of: Step["of"], value: Interval | null): Step => ({ operator, of, value });
  const outcome = (id: Outcome["id"], unit: Outcome["unit"], steps: Step[]): Outcome => ({
    id,
    unit,
    steps,
    value: workOut(steps),
  });
  const bought = outcome("bought", "GPUs", [
    step(null, "sum", sum),
    step("÷", "rate", exactly(rate)),
    step("÷", "price", given(price)),
  ]);
  const gap = outcome("gap", "GPUs", [step(null, "larger", larger), step("−", "smaller", smaller)]);
  return [
    outcome("share", "percent", [step(null, "whole", exactly(100)), step("÷", "speed", speed)]),
    outcome("time", "months", [
      step(null, "models", exactly(models)),
      step("×", "months", given(months)),
      step("÷", "speed", speed),
    ]),
    bought,
    gap,
    outcome("years", "years", [step(null, "gap", gap.value), step("÷", "bought", bought.value)]),
  ];
}
