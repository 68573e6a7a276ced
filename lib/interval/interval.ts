/** An interval of real numbers; a sharp number has `lower === upper`, an end nobody states is infinite. */
export interface Interval {
  lower: number;
  upper: number;
}

function enclose(candidates: number[]): Interval {
  // Zero times infinity: whatever the open end is, the product with zero is zero.
  const numbers = candidates.map((number) => (Number.isNaN(number) ? 0 : number));
  return { lower: Math.min(...numbers), upper: Math.max(...numbers) };
}

/** An interval whose open end falls on the stated one, for drawings without open ends; null where neither is stated. */
export function statedEnds({ lower, upper }: Interval): Interval | null {
  const [from, to] = [Number.isFinite(lower) ? lower : upper, Number.isFinite(upper) ? upper : lower];
  return Number.isFinite(from) ? { lower: from, upper: to } : null;
}

/** The interval of one number. */
export function point(value: number): Interval {
  return { lower: value, upper: value };
}

/** Every sum of a number from `a` and one from `b`. */
export function add(a: Interval, b: Interval): Interval {
  return { lower: a.lower + b.lower, upper: a.upper + b.upper };
}

/** Every difference of a number from `a` and one from `b`. */
export function subtract(a: Interval, b: Interval): Interval {
  return { lower: a.lower - b.upper, upper: a.upper - b.lower };
}

/** Every product of a number from `a` and one from `b`. */
export function multiply(a: Interval, b: Interval): Interval {
  return enclose([a.lower * b.lower, a.lower * b.upper, a.upper * b.lower, a.upper * b.upper]);
}

/**
 * Every quotient of a number from `a` and one from `b`.
 * @throws RangeError when `b` contains zero
 */
export function divide(a: Interval, b: Interval): Interval {
  if (b.lower <= 0 && b.upper >= 0) {
    throw new RangeError(`cannot divide by ${b.lower} to ${b.upper}: the range contains zero`);
  }
  return enclose([a.lower / b.lower, a.lower / b.upper, a.upper / b.lower, a.upper / b.upper]);
}

/**
 * Every quotient of two amounts of which an end may be open; amounts are above zero, so an open lower end is next to it.
 * @throws RangeError when `b` begins at zero or below
 */
export function ratio(a: Interval, b: Interval): Interval {
  const isOpen = [a, b].some(({ lower, upper }) => !Number.isFinite(lower) || !Number.isFinite(upper));
  if (!isOpen) return divide(a, b);
  const belowB = b.lower === Number.NEGATIVE_INFINITY;
  if (!belowB && b.lower <= 0)
    throw new RangeError(`cannot divide by ${b.lower} to ${b.upper}: the range contains zero`);
  const hasLower = a.lower !== Number.NEGATIVE_INFINITY && b.upper !== Number.POSITIVE_INFINITY;
  const hasUpper = a.upper !== Number.POSITIVE_INFINITY && !belowB;
  return {
    lower: hasLower ? a.lower / b.upper : Number.NEGATIVE_INFINITY,
    upper: hasUpper ? a.upper / b.lower : Number.POSITIVE_INFINITY,
  };
}

/** Whether a number lies in the interval, allowing for rounding in the last place. */
export function contains({ lower, upper }: Interval, value: number): boolean {
  const slack = Number.EPSILON * 8 * Math.max(Math.abs(lower), Math.abs(upper), Math.abs(value));
  return value >= lower - slack && value <= upper + slack;
}
