"use client";

import type { ExploreState } from "@/lib/figures/explore-state";
import { Choice, choicesOf } from "../controls/Choice";

/** A quantity to choose, and the measure it belongs to. */
export interface ExploreFact {
  id: string;
  measure: string;
  text: string;
}

export interface ExploreLabels {
  measure: string;
  measures: Record<string, string>;
  facts: string;
  base: string;
  absolute: string;
  sort: string;
  sorts: Record<"value" | "name" | "date", string>;
  scale: string;
  scales: Record<"log" | "linear", string>;
  currency: string;
  currencies: Record<"JPY" | "USD", string>;
  rate: string;
  rateHelp: string;
  notes: string;
}

/** What the reader may set: what is measured, which of it, against what, in which order and scale. */
export function ExploreControls(props: {
  state: ExploreState;
  facts: ExploreFact[];
  rate: { value: number; lower: number; upper: number };
  labels: ExploreLabels;
  onChange: (change: Partial<ExploreState>) => void;
}) {
  const { state, facts, rate, labels, onChange } = props;
  const ofMeasure = facts.filter(({ measure }) => measure === state.measure);
  const shown = state.facts.length ? state.facts : ofMeasure.map(({ id }) => id);
  const toggle = (id: string, on: boolean) => {
    const next = on ? [...shown, id] : shown.filter((other) => other !== id);
    onChange({ facts: next.length === 0 || next.length === ofMeasure.length ? [] : next });
  };
  return (
    <>
      <div className="chooser">
        <Choice
          label={labels.measure}
          value={state.measure}
          choices={choicesOf(labels.measures)}
          // Each measure begins afresh, on the scale that suits it: shares and speeds start at zero.
          onChange={(measure) =>
            onChange({
              measure,
              facts: [],
              base: "none",
              scale: /share|speed/.test(measure) ? "linear" : "log",
            })
          }
        />
        <Choice
          label={labels.base}
          value={state.base}
          choices={[["none", labels.absolute], ...ofMeasure.map(({ id, text }) => [id, text] as [string, string])]}
          onChange={(base) => onChange({ base })}
        />
        <Choice
          label={labels.sort}
          value={state.sort}
          choices={choicesOf(labels.sorts)}
          onChange={(sort) => onChange({ sort })}
        />
        <Choice
          label={labels.scale}
          value={state.scale}
          choices={choicesOf(labels.scales)}
          onChange={(scale) => onChange({ scale })}
        />
        {state.measure === "investment" && (
          <>
            <Choice
              label={labels.currency}
              value={state.currency}
              choices={choicesOf(labels.currencies)}
              onChange={(currency) => onChange({ currency })}
            />
            <label className="field">
              <span>
                {labels.rate} {state.rate ?? rate.value}
              </span>
              <input
                type="range"
                min={rate.lower}
                max={rate.upper}
                step={1}
                value={state.rate ?? rate.value}
                aria-description={labels.rateHelp}
                onChange={({ target }) => {
                  const next = Number(target.value);
                  onChange({ rate: next === rate.value ? undefined : next });
                }}
              />
            </label>
          </>
        )}
      </div>
      <fieldset className="explore-facts">
        <legend>{labels.facts}</legend>
        <div className="choices">
          {ofMeasure.map(({ id, text }) => (
            <label key={id}>
              <input
                type="checkbox"
                checked={shown.includes(id)}
                onChange={({ target }) => toggle(id, target.checked)}
              />
              {text}
            </label>
          ))}
          <label>
            <input
              type="checkbox"
              checked={state.notes === "on"}
              onChange={({ target }) => onChange({ notes: target.checked ? "on" : "off" })}
            />
            {labels.notes}
          </label>
        </div>
      </fieldset>
    </>
  );
}
