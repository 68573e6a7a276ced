/** The value a row has at a path of it, `quantity.upper`; undefined where there is none. */
export function valueAt(row: object, path: string): unknown {
  return path.split(".").reduce<unknown>((value, name) => {
    if (typeof value !== "object" || value === null) return undefined;
    if (Array.isArray(value) && !/^\d+$/.test(name)) return undefined;
    return Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
  }, row);
}
