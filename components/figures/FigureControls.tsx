"use client";

import { useState } from "react";
import type { OutcomeChoices } from "@/lib/figures/controls";
import type { FigureState } from "@/lib/figures/figure-state";
import type { Control } from "@/lib/figures/options";
import { typedNumber } from "@/lib/format/typed-number";
import type { Messages } from "@/lib/i18n/translator";
import { type Fields, formatQuery, parseQuery } from "@/lib/state/query";

function Segmented<T extends string>(props: {
  legend: string;
  name: string;
  value: T;
  choices: Record<T, string>;
  onChange: (value: T) => void;
}) {
  const { legend, name, value, choices, onChange } = props;
  return (
    <fieldset className="segmented">
      <legend>{legend}</legend>
      {(Object.entries(choices) as [T, string][]).map(([choice, text]) => (
        <label key={choice}>
          <input type="radio" name={name} value={choice} checked={choice === value} onChange={() => onChange(choice)} />
          {text}
        </label>
      ))}
    </fieldset>
  );
}

/** Texts of a figure's settings. */
export type ControlLabels = Omit<Messages["controls"], "dropped" | "close" | "factLink" | "scriptFailed">;

/** The settings of a figure: scale, currency and exchange rate. */
export function FigureControls(props: {
  id: string;
  controls: readonly Control[];
  choices: OutcomeChoices;
  labels: ControlLabels;
  fields: Fields;
  state: FigureState;
  rate: { value: number; lower: number; upper: number };
  onChange: (change: FigureState) => void;
}) {
  const { id, controls, choices, labels, fields, state, rate, onChange } = props;
  // What the reader is typing may pass through numbers outside the bounds.
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? String(state.rate ?? rate.value);
  const number = typedNumber(shown);
  const valid = number >= rate.lower && number <= rate.upper;
  // Highlight, title and note are not set here.
  const { highlight: _highlight, title: _title, note: _note, carriers: _carriers, ...own } = fields;
  const segmented = <F extends "currency" | "scale" | "rows">(
    field: F,
    fallback: NonNullable<FigureState[F]>,
    choices: Record<NonNullable<FigureState[F]>, string>,
  ) => (
    <Segmented
      legend={labels[field]}
      name={`${id}-${field}`}
      value={state[field] ?? fallback}
      choices={choices}
      onChange={(value) => onChange({ [field]: value })}
    />
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset in a fieldset would be read twice
    <div className="figure-controls needs-js" role="group" aria-label={labels.label}>
      {controls.includes("currency") && (
        <>
          {segmented("currency", "JPY", labels.currencies)}
          <label className="rate">
            {labels.rate}
            <input
              inputMode="decimal"
              autoComplete="off"
              value={shown}
              aria-invalid={!valid}
              aria-describedby={valid ? undefined : `${id}-rate-help`}
              onChange={({ target }) => {
                setTyped(target.value);
                const next = typedNumber(target.value);
                if (next >= rate.lower && next <= rate.upper) {
                  onChange({ rate: next === rate.value ? undefined : Math.round(next * 1e4) / 1e4 });
                }
              }}
              onBlur={() => setTyped(null)}
            />
            {labels.yen}
          </label>
          {!valid && (
            <span className="rate-error" id={`${id}-rate-help`} role="alert">
              {labels.rateHelp.replace("{lower}", String(rate.lower)).replace("{upper}", String(rate.upper))}
            </span>
          )}
        </>
      )}
      {controls.includes("scale") && segmented("scale", "log", labels.scales)}
      {controls.includes("rows") && segmented("rows", "current", labels.rowChoices)}
      {controls.includes("outcomes") &&
        (["carrier", "verdict"] as const).map((field) => (
          <label key={field} className="rate">
            {labels[field]}
            <select value={state[field] ?? "any"} onChange={({ target }) => onChange({ [field]: target.value })}>
              <option value="any">{labels.any}</option>
              {choices[field === "carrier" ? "carriers" : "verdicts"].map(({ value, text }) => (
                <option key={value} value={value}>
                  {text}
                </option>
              ))}
            </select>
          </label>
        ))}
      {formatQuery(own, state) !== "" && (
        <button
          type="button"
          className="plain-button"
          onClick={() => {
            setTyped(null);
            onChange(parseQuery(own, "").state);
          }}
        >
          {labels.reset}
        </button>
      )}
    </div>
  );
}
