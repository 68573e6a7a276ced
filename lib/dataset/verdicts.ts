import type { Verdict } from "./vocabulary";

export type { Verdict } from "./vocabulary";

/** Verdicts told together: what came, what came otherwise, what was given up, what is still to come, what nobody can tell. */
export const verdictGroups = {
  kept: ["exceeded", "kept", "kept-late"],
  mixed: ["partly", "changed"],
  broken: ["dropped", "contradicted"],
  open: ["open"],
  unknown: ["cannot-tell"],
  overtaken: ["overtaken"],
} as const satisfies Record<string, readonly Verdict[]>;

export type VerdictGroup = keyof typeof verdictGroups;

/** The group a verdict is told in. */
export function groupOf(verdict: Verdict): VerdictGroup {
  const found = Object.entries(verdictGroups).find(([, verdicts]) =>
    (verdicts as readonly Verdict[]).includes(verdict),
  );
  return found?.[0] as VerdictGroup;
}
