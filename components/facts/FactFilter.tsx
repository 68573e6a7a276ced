"use client";

import { useEffect, useMemo } from "react";
import { factFields, type StateChoices } from "@/lib/state/site-fields";
import { useUrlState } from "../state/useUrlState";

type Key = "carrier" | "kind" | "status";

export interface FactKeys {
  carrier: string;
  kind: string;
  status: string;
}

const ANY = "any";

function matches(fact: FactKeys, state: Record<Key, string>): boolean {
  return (
    (state.carrier === ANY || fact.carrier.split(" ").includes(state.carrier)) &&
    (state.kind === ANY || fact.kind === state.kind) &&
    (state.status === ANY || fact.status === state.status)
  );
}

/** Filters the list of facts on the page by carrier, kind and status; the choice stays in the address. */
export function FactFilter({
  choices,
  facts,
  options,
  labels,
}: {
  choices: Pick<StateChoices, "carriers" | "kinds" | "statuses">;
  facts: FactKeys[];
  options: Record<Key, { value: string; text: string }[]>;
  labels: Record<Key, string> & { any: string; count: string; none: string };
}) {
  const fields = useMemo(() => factFields(choices), [choices]);
  const { state, setState } = useUrlState(fields);
  const shown = facts.filter((fact) => matches(fact, state)).length;
  // Values come out of enums, never raw from the address, so they are safe inside a selector.
  const hidden = (Object.entries(state) as [Key, string][])
    .filter(([, value]) => value !== ANY)
    .map(([key, value]) => `.fact:not([data-${key}~="${value}"]):not(:target){display:none}`)
    .join("");
  useEffect(() => {
    // Hiding facts moves the one an address points at; bring it back into view.
    if (hidden) document.getElementById(decodeURIComponent(window.location.hash.slice(1)))?.scrollIntoView();
  }, [hidden]);
  return (
    <div className="needs-js">
      {hidden && <style>{hidden}</style>}
      <div className="chooser">
        {(Object.keys(options) as Key[]).map((key) => (
          <label key={key} className="field">
            <span>{labels[key]}</span>
            <select value={state[key]} onChange={({ target }) => setState({ [key]: target.value })}>
              <option value={ANY}>{labels.any}</option>
              {options[key].map(({ value, text }) => (
                <option key={value} value={value}>
                  {text}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
      <p role="status" className="provenance">
        {shown === 0
          ? labels.none
          : labels.count.replace("{total}", String(facts.length)).replace("{shown}", String(shown))}
      </p>
    </div>
  );
}
