"use client";

import type { Interval } from "@/lib/interval/interval";

/** A range within a range: two sliders, from and to, which never cross. */
export function RangeInput(props: {
  label: string;
  fromLabel: string;
  toLabel: string;
  bounds: Interval;
  value: Interval;
  step: number;
  shown: string;
  onChange: (value: Interval) => void;
}) {
  const { label, fromLabel, toLabel, bounds, value, step, shown, onChange } = props;
  const slider = (name: string, own: number, change: (next: number) => Interval) => (
    <label>
      {name}
      <input
        type="range"
        aria-label={`${label}, ${name}`}
        min={bounds.lower}
        max={bounds.upper}
        step={step}
        value={own}
        aria-valuetext={shown}
        onChange={({ target }) => onChange(change(Number(target.value)))}
      />
    </label>
  );
  return (
    <fieldset className="range-input">
      <legend>
        {label} <strong className="number">{shown}</strong>
      </legend>
      {slider(fromLabel, value.lower, (next) => ({ lower: next, upper: Math.max(next, value.upper) }))}
      {slider(toLabel, value.upper, (next) => ({ lower: Math.min(next, value.lower), upper: next }))}
    </fieldset>
  );
}
