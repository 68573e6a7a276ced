"use client";

import { type Measure, type Unit, unitsOfMeasure } from "@/lib/dataset/vocabulary";
import type { ExploreFact, ExploreState } from "@/lib/figures/explore-state";
import type { Messages } from "@/lib/i18n/translator";
import { NOTHING } from "@/lib/state/fields";
import { Choice, choicesOf } from "../controls/Choice";

export interface ExploreLabels {
  explore: Messages["explore"];
  controls: Messages["controls"];
  /** Names of what may be measured. */
  measures: Record<string, string>;
}

const SHARES: readonly Unit[] = ["percent", "times"];
const isOfShares = (measure: Measure) => unitsOfMeasure[measure].every((unit) => SHARES.includes(unit));

/** What the reader may set: what is measured, which of it, against what, in which order and scale. */
export function ExploreControls(props: {
  state: ExploreState;
  facts: ExploreFact[];
  rate: { value: number; lower: number; upper: number };
  /** Whether the settings leave nothing to draw. */
  isEmpty: boolean;
  labels: ExploreLabels;
  onChange: (change: Partial<ExploreState>) => void;
}) {
  const { state, facts, rate, isEmpty, onChange } = props;
  const { explore, controls, measures } = props.labels;
  const ofMeasure = facts.filter(({ measure }) => measure === state.measure);
  const isShown = (id: string) => state.facts.length === 0 || state.facts.includes(id);
  const toggle = (id: string, on: boolean) => {
    const next = ofMeasure.map((fact) => fact.id).filter((other) => (other === id ? on : isShown(other)));
    onChange({ facts: next.length === 0 ? [NOTHING] : next.length === ofMeasure.length ? [] : next });
  };
  const choice = <F extends "base" | "sort" | "scale" | "currency">(
    field: F,
    label: string,
    choices: [ExploreState[F], string][],
  ) => (
    <Choice label={label} value={state[field]} choices={choices} onChange={(value) => onChange({ [field]: value })} />
  );
  return (
    <>
      <div className="chooser">
        <Choice
          label={explore.measure}
          value={state.measure}
          choices={choicesOf(measures)}
          // Each measure begins afresh, on the scale that suits it: shares and speeds start at zero.
          onChange={(measure) =>
            onChange({
              measure,
              facts: [],
              base: "none",
              scale: isOfShares(measure as Measure) ? "linear" : "log",
            })
          }
        />
        {choice("base", explore.base, [
          ["none", explore.absolute],
          ...ofMeasure.map(({ id, text }) => [id, text] as [string, string]),
        ])}
        {choice("sort", explore.sort, choicesOf(explore.sorts))}
        {choice("scale", controls.scale, choicesOf(controls.scales))}
        {state.measure === "investment" && (
          <>
            {choice("currency", controls.currency, choicesOf(controls.currencies))}
            <label className="field">
              <span>
                {explore.rate} {state.rate ?? rate.value}
              </span>
              <input
                type="range"
                min={rate.lower}
                max={rate.upper}
                step={1}
                value={state.rate ?? rate.value}
                aria-description={explore.rateHelp}
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
        <legend>{explore.facts}</legend>
        <div className="choices">
          {ofMeasure.map(({ id, text }) => (
            <label key={id}>
              <input type="checkbox" checked={isShown(id)} onChange={({ target }) => toggle(id, target.checked)} />
              {text}
            </label>
          ))}
          <label>
            <input
              type="checkbox"
              checked={state.notes === "on"}
              onChange={({ target }) => onChange({ notes: target.checked ? "on" : "off" })}
            />
            {explore.notes}
          </label>
        </div>
      </fieldset>
      <div role="status">
        {isEmpty && (
          <p className="notice">
            {explore.empty}{" "}
            <button type="button" className="plain-button" onClick={() => onChange({ facts: [], base: "none" })}>
              {explore.all}
            </button>
          </p>
        )}
      </div>
    </>
  );
}
