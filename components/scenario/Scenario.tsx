"use client";

import { useMemo } from "react";
import type { ScenarioBounds } from "@/lib/figures/scenario";
import { formatInterval, formatNumber } from "@/lib/format/number";
import { punctuation } from "@/lib/format/punctuation";
import type { Locale } from "@/lib/i18n/locales";
import type { Messages } from "@/lib/i18n/translator";
import type { Interval } from "@/lib/interval/interval";
import { type Outcome, type Step, scenarioOutcomes } from "@/lib/series/scenario";
import { SUM_UNIT, scenarioFields } from "@/lib/state/site-fields";
import { useUrlState } from "../state/useUrlState";
import { NumberInput } from "./NumberInput";
import { RangeInput } from "./RangeInput";

/** Sliders within the ranges the source states, and what follows from them by shown arithmetic. */
export function Scenario({
  locale,
  bounds,
  factPaths,
  labels,
}: {
  locale: Locale;
  bounds: ScenarioBounds;
  /** Path of each fact's entry, by fact id. */
  factPaths: Record<string, string>;
  labels: Messages["scenario"]["labels"];
}) {
  const fields = useMemo(() => scenarioFields(bounds), [bounds]);
  const { state, setState } = useUrlState(fields);
  const rate = state.rate ?? bounds.rate.value;
  const sum = { lower: state.sum.lower * SUM_UNIT, upper: state.sum.upper * SUM_UNIT };
  const outcomes = scenarioOutcomes({
    speed: state.speed,
    months: state.months,
    models: state.models ?? 1,
    sum,
    price: state.price,
    rate,
    larger: bounds.larger,
    smaller: state.gpus,
  });
  const plain = ({ lower, upper }: Interval) => {
    const low = formatNumber(Number(lower.toPrecision(3)), locale);
    const high = formatNumber(Number(upper.toPrecision(3)), locale);
    return low === high ? low : `${low}${punctuation[locale].range}${high}`;
  };
  const inUnit = (value: Interval, unit: Outcome["unit"]) =>
    unit === "months" || unit === "years"
      ? labels[unit].replace("{value}", plain(value))
      : formatInterval({ ...value, unit }, locale, "full", 3);
  const operand = ({ of, value }: Step) => {
    if (!value) return "?";
    if (of === "speed") return formatInterval({ ...value, unit: "times" }, locale);
    if (of === "whole") return formatInterval({ ...value, unit: "percent" }, locale);
    if (of === "sum") return formatInterval({ ...value, unit: "JPY" }, locale);
    if (of === "larger" || of === "smaller") return formatInterval({ ...value, unit: "GPUs" }, locale, "plain");
    if (of === "bought") return formatInterval({ ...value, unit: "GPUs" }, locale, "plain", 3);
    return plain(value);
  };
  const range = (
    name: "speed" | "smaller" | "sum",
    value: Interval,
    limits: Interval,
    step: number,
    shown: string,
    onChange: (next: Interval) => void,
  ) => (
    <div className="input-fact">
      <p className="kicker">
        {labels.fact} · <a href={factPaths[bounds[name].fact]}>{labels.source}</a>
      </p>
      <RangeInput
        label={labels.names[name]}
        fromLabel={labels.from}
        toLabel={labels.to}
        bounds={limits}
        {...{ value, step, shown, onChange }}
      />
    </div>
  );
  const number = (name: "months" | "models" | "price", value: number | undefined) => (
    <div className="input-assumption">
      <p className="kicker">{labels.assumption}</p>
      <NumberInput label={labels.names[name]} value={value} onChange={(next) => setState({ [name]: next })} />
    </div>
  );
  return (
    <div className="scenario">
      <section aria-labelledby="scenario-inputs" className="needs-js">
        <h2 id="scenario-inputs">{labels.inputs}</h2>
        <div className="scenario-inputs">
          {range(
            "speed",
            state.speed,
            bounds.speed,
            0.1,
            formatInterval({ ...state.speed, unit: "times" }, locale),
            (speed) => setState({ speed }),
          )}
          {range(
            "smaller",
            state.gpus,
            bounds.smaller,
            1,
            formatInterval({ ...state.gpus, unit: "GPUs" }, locale),
            (gpus) => setState({ gpus }),
          )}
          {range(
            "sum",
            state.sum,
            { lower: bounds.sum.lower / SUM_UNIT, upper: bounds.sum.upper / SUM_UNIT },
            1,
            formatInterval({ ...sum, unit: "JPY" }, locale),
            (next) => setState({ sum: next }),
          )}
          {number("models", state.models ?? 1)}
          {number("months", state.months)}
          {number("price", state.price)}
          <div className="input-assumption">
            <p className="kicker">{labels.assumption}</p>
            <label className="field">
              <span>
                {labels.names.rate} <strong className="number">{rate}</strong>
              </span>
              <input
                type="range"
                min={bounds.rate.lower}
                max={bounds.rate.upper}
                step={1}
                value={rate}
                onChange={({ target }) => {
                  const next = Number(target.value);
                  setState({ rate: next === bounds.rate.value ? undefined : next });
                }}
              />
            </label>
          </div>
        </div>
        <button
          type="button"
          className="plain-button"
          onClick={() =>
            setState(Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, field.fallback])))
          }
        >
          {labels.reset}
        </button>
      </section>
      <section aria-labelledby="scenario-outcomes" className="scenario-outcomes">
        <h2 id="scenario-outcomes">{labels.outcomes}</h2>
        <dl className="scenario-results" aria-live="polite">
          {outcomes.map(({ id, unit, value, steps }) => (
            <div key={id} data-outcome={id}>
              <dt>{labels.titles[id]}</dt>
              <dd>
                {value ? (
                  <strong className="big-number">{inUnit(value, unit)}</strong>
                ) : (
                  <span className="not-stated">
                    {labels.wants.replace(
                      "{names}",
                      steps
                        .filter((step) => !step.value)
                        .map((step) => labels.names[step.of as "price"])
                        .join(", "),
                    )}
                  </span>
                )}
                <p className="provenance">
                  {steps
                    .map(
                      (step) =>
                        `${step.operator ? `${step.operator} ` : ""}${labels.names[step.of as "speed"]} ${operand(step)}`,
                    )
                    .join(" ")}
                </p>
              </dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  );
}
