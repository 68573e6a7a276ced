/** Share of a number its rounding may be off. */
const OFF = 0.005;

/** Formats that only group and round; of others nobody can tell what they mean. */
const PLAIN = /^[#0,]*[#0](?:\.([#0]+))?$/;

/** Whether a way of writing numbers (`#,##0`) rounds none of some numbers to another one. */
export function isTrueFor(format: string, values: readonly number[]): boolean {
  const plain = PLAIN.exec(format);
  if (!plain) return true;
  const decimals = plain[1]?.length ?? 0;
  return values.every((value) => Math.abs(Number(value.toFixed(decimals)) - value) <= Math.abs(value) * OFF);
}
