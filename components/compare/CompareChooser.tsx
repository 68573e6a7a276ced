"use client";

import { useLayoutEffect, useMemo } from "react";
import type { Messages } from "@/lib/i18n/translator";
import { compareFields } from "@/lib/state/site-fields";
import { useUrlState } from "../state/useUrlState";

interface Choice {
  value: string;
  text: string;
}

function Choices(props: {
  legend: string;
  choices: Choice[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}) {
  const { legend, choices, chosen, onChange } = props;
  return (
    <fieldset>
      <legend>{legend}</legend>
      <div className="choices">
        {choices.map(({ value, text }) => (
          <label key={value}>
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={({ target }) =>
                onChange(target.checked ? [...chosen, value] : chosen.filter((other) => other !== value))
              }
            />
            {text}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Hides those carriers and dimensions of the comparison that are not chosen, and all of it where nothing is left. */
function useHiddenParts({
  carriers,
  dimensions,
}: {
  carriers: readonly string[];
  dimensions: readonly string[];
}): void {
  useLayoutEffect(() => {
    const comparison = document.getElementById("comparison");
    if (!comparison) return;
    const parts = [...comparison.querySelectorAll<HTMLElement>("[data-carrier], [data-dimension]")];
    comparison.hidden = carriers.length === 0 || dimensions.length === 0;
    for (const part of parts) {
      const { carrier, dimension } = part.dataset;
      part.hidden = carrier === undefined ? !dimensions.includes(dimension ?? "") : !carriers.includes(carrier);
    }
    return () => {
      for (const part of [comparison, ...parts]) part.hidden = false;
    };
  }, [carriers, dimensions]);
}

/** Chooses carriers and dimensions of the comparison below; the choice stays in the address. */
export function CompareChooser({
  carriers,
  dimensions,
  labels,
}: {
  carriers: Choice[];
  dimensions: Choice[];
  labels: Messages["compare"];
}) {
  const fields = useMemo(
    () =>
      compareFields({ carriers: carriers.map(({ value }) => value), dimensions: dimensions.map(({ value }) => value) }),
    [carriers, dimensions],
  );
  const { state, setState } = useUrlState(fields);
  const isEmpty = state.carriers.length === 0 || state.dimensions.length === 0;
  const isAll = state.carriers.length === carriers.length && state.dimensions.length === dimensions.length;
  useHiddenParts(state);
  return (
    <div className="chooser needs-js">
      <Choices
        legend={labels.carriers}
        choices={carriers}
        chosen={state.carriers}
        onChange={(chosen) => setState({ carriers: chosen })}
      />
      <Choices
        legend={labels.dimensions}
        choices={dimensions}
        chosen={state.dimensions}
        onChange={(chosen) => setState({ dimensions: chosen })}
      />
      {!isAll && (
        <button
          type="button"
          className="plain-button"
          onClick={() =>
            setState({ carriers: carriers.map(({ value }) => value), dimensions: dimensions.map(({ value }) => value) })
          }
        >
          {labels.all}
        </button>
      )}
      <p role="status" className={isEmpty ? "notice" : "visually-hidden"}>
        {isEmpty ? labels.empty : ""}
      </p>
    </div>
  );
}
