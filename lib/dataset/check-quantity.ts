import type { Note } from "./cross-check";
import type { QuantityValue } from "./schema";

/** What a precision says about the ends of a quantity. */
const shapes: Record<QuantityValue["precision"], { point: boolean; lower: boolean; upper: boolean }> = {
  exact: { point: true, lower: true, upper: true },
  approximate: { point: true, lower: true, upper: true },
  range: { point: false, lower: true, upper: true },
  order: { point: false, lower: true, upper: true },
  "at-least": { point: false, lower: true, upper: false },
  "at-most": { point: false, lower: false, upper: true },
};

/**
 * Checks that bounds, value and precision of a quantity agree; an open end is infinite.
 * @param report a field of the quantity, what is wrong, and the remedy
 */
export function checkQuantityValue({ lower, upper, value, precision, bound }: QuantityValue, report: Note): void {
  const shape = shapes[precision];
  for (const end of ["lower", "upper"] as const) {
    const stated = Number.isFinite({ lower, upper }[end]);
    if (shape[end] && !stated)
      report(end, `is missing though precision is ${precision}`, "give it, or set precision to at-least or at-most");
    if (!shape[end] && stated)
      report(end, `is given though precision is ${precision}`, "leave it out: the source states only the other end");
  }
  if (bound && shape.lower && shape.upper)
    report(
      "bound",
      `is given though precision is ${precision}`,
      "leave it out, or set precision to at-least or at-most",
    );
  if (lower > upper) report("lower", `${lower} is greater than upper ${upper}`, "swap or correct them");
  if (Number.isFinite(lower) && lower < 0) report("lower", `${lower} is negative`, "these measures start at zero");
  if (shape.point && value === undefined)
    report(
      "value",
      `is missing though precision is ${precision}`,
      "give the value, or set precision to range or order",
    );
  if (!shape.point && value !== undefined)
    report("value", `makes a point of a vague number (precision ${precision})`, "remove value, keep lower and upper");
  if (!shape.point && lower === upper)
    report("upper", `equals lower though precision is ${precision}`, "give the range's real bounds");
  if (value !== undefined && (value < lower || value > upper))
    report("value", `${value} lies outside ${lower}–${upper}`, "correct the value or the bounds");
  if (precision === "exact" && lower !== upper)
    report("precision", "is exact though lower and upper differ", "use range or order");
}
