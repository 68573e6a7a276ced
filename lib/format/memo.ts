/** A pure function that keeps what it made of each list of arguments: formatting takes far longer than looking up. */
export function memo<A extends (string | number | undefined)[], R>(make: (...args: A) => R): (...args: A) => R {
  const made = new Map<string, R>();
  return (...args) => {
    const key = args.join("\0");
    const known = made.get(key);
    if (known !== undefined) return known;
    const result = make(...args);
    made.set(key, result);
    return result;
  };
}
