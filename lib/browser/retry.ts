/** Time before a second try, ms: long enough for a network to come back, short enough to wait for. */
const PAUSE = 400;

/** Loads something, and tries once more when it does not come. @throws what the second try throws */
export function retry<T>(load: () => Promise<T>): Promise<T> {
  return load().catch(() => new Promise<void>((resolve) => setTimeout(resolve, PAUSE)).then(load));
}
