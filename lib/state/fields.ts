/** A piece of the reader's state as it stands in the query string. */
export interface Field<T> {
  /** @returns the value, and the parts of the text that could not be read */
  parse(text: string): { value: T; dropped: string[] };
  format(value: T): string;
  fallback: T;
}

/** One word out of a list. */
export function oneOf<const T extends string>(values: readonly T[], fallback: T): Field<T> {
  return {
    parse: (text) => {
      const value = values.find((word) => word === text);
      return value === undefined ? { value: fallback, dropped: [text] } : { value, dropped: [] };
    },
    format: (value) => value,
    fallback,
  };
}

/** Words out of a list, joined by commas, kept in the list's order; the default is all of them. */
export function someOf(values: readonly string[]): Field<readonly string[]> {
  return {
    parse: (text) => {
      const words = text.split(",").filter(Boolean);
      const known = new Set(words.filter((word) => values.includes(word)));
      const dropped = words.filter((word) => !known.has(word));
      // A choice of nothing but unknown words is no choice.
      return known.size === 0 && dropped.length > 0
        ? { value: values, dropped }
        : { value: values.filter((value) => known.has(value)), dropped };
    },
    format: (value) => values.filter((word) => value.includes(word)).join(","),
    fallback: values,
  };
}

/** A range within bounds, `2-3.5`, or one number of it, `3`; the default is a range of its own. */
export function rangeWithin(
  lower: number,
  upper: number,
  fallback: { lower: number; upper: number },
): Field<{ lower: number; upper: number }> {
  const one = numberWithin(lower, upper);
  const usual = { lower: fallback.lower, upper: fallback.upper };
  return {
    parse: (text) => {
      const [from = "", to = from, ...more] = text.split("-");
      const low = one.parse(from).value;
      const high = one.parse(to).value;
      return low === undefined || high === undefined || low > high || more.length > 0
        ? { value: usual, dropped: [text] }
        : { value: { lower: low, upper: high }, dropped: [] };
    },
    format: ({ lower: low, upper: high }) => (low === high ? String(low) : `${low}-${high}`),
    fallback: usual,
  };
}

/** Says in the address that nothing of a list is chosen; leaving the parameter out means all of it. */
export const NOTHING = "none";

/** Words out of a list, joined by commas; none given means all of them, `NOTHING` alone that none is chosen. */
export function listOf(values: readonly string[]): Field<readonly string[]> {
  const { parse, format } = someOf([NOTHING, ...values]);
  return {
    parse: (text) => {
      const { value, dropped } = parse(text);
      if (dropped.length > 0 && value.length > values.length) return { value: [], dropped };
      return { value: value.length > 1 ? value.filter((word) => word !== NOTHING) : value, dropped };
    },
    format,
    fallback: [],
  };
}

/** A few words that may be out of a list or of a shape, joined by commas; none by default. */
export function fewOf(values: readonly string[], shape: RegExp, most: number): Field<readonly string[]> {
  return {
    parse: (text) => {
      const words = [...new Set(text.split(",").filter(Boolean))];
      const value = words.filter((word) => values.includes(word) || shape.test(word)).slice(0, most);
      return { value, dropped: words.filter((word) => !value.includes(word)) };
    },
    format: (value) => value.join(","),
    fallback: [],
  };
}

/** Signs that would break a line, turn its direction or be no text at all. */
const NOT_IN_A_LINE = /[\p{Cc}\p{Cs}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu;

/** One line of free text, cut at a length. */
export function lineUpTo(length: number): Field<string> {
  const { format, fallback } = textUpTo(length);
  return {
    parse: (text) => ({ value: [...text.replace(NOT_IN_A_LINE, "")].slice(0, length).join(""), dropped: [] }),
    format,
    fallback,
  };
}

/** Free text, cut at a length. */
export function textUpTo(length: number): Field<string> {
  return {
    // Sign by sign, so that none is cut in half.
    parse: (text) => ({ value: [...text].slice(0, length).join(""), dropped: [] }),
    format: (value) => value,
    fallback: "",
  };
}

const PLAIN_DECIMAL = /^\d{1,9}(\.\d{1,4})?$/;

/** A plain decimal number within bounds, or none. */
export function numberWithin(lower: number, upper: number): Field<number | undefined> {
  return {
    parse: (text) => {
      const value = PLAIN_DECIMAL.test(text) ? Number(text) : Number.NaN;
      return value >= lower && value <= upper ? { value, dropped: [] } : { value: undefined, dropped: [text] };
    },
    format: (value) => (value === undefined ? "" : String(value)),
    fallback: undefined,
  };
}
