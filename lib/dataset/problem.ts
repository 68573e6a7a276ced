/** One thing wrong with the data, and how to mend it. */
export interface Problem {
  file: string;
  path: string;
  problem: string;
  remedy: string;
}

/** A problem as one line, `file: path: problem: remedy`. */
export function formatProblem({ file, path, problem, remedy }: Problem): string {
  return `${file}: ${path}: ${problem}: ${remedy}`;
}

/** A path such as `["facts", 3, "lower"]` as `facts[3].lower`. */
export function formatPath(path: readonly PropertyKey[]): string {
  const text = path.reduce<string>(
    (sum, key) => (typeof key === "number" ? `${sum}[${key}]` : sum ? `${sum}.${String(key)}` : String(key)),
    "",
  );
  return text || "(file)";
}
