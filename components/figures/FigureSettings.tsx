"use client";

import { useMemo } from "react";
import type { FigureId } from "@/lib/figures/catalogue";
import type { OutcomeChoices } from "@/lib/figures/controls";
import { figureFieldsOf, figureOptions } from "@/lib/figures/figure-state";
import type { Control, FigureOptions } from "@/lib/figures/options";
import type { Locale } from "@/lib/i18n/locales";
import { formatQuery } from "@/lib/state/query";
import { useUrlState } from "../state/useUrlState";
import { type ControlLabels, FigureControls } from "./FigureControls";
import { Redrawn } from "./Redrawn";

export interface FigureSettingsProps {
  id: FigureId;
  locale: Locale;
  /** Edition whose facts are shown. */
  edition: string;
  /** Whether its links keep to the edition. */
  keeps: boolean;
  /** Options the figure was built with, where they are not the usual ones. */
  built: Pick<FigureOptions, "highlight">;
  /** Whether the carriers chosen for the comparison are highlighted here. */
  followsComparison: boolean;
  /** By id. */
  carriers: string[];
  choices: OutcomeChoices;
  controls: readonly Control[];
  labels: ControlLabels;
  rate: { value: number; lower: number; upper: number };
}

/** The settings of a figure, which stand in the address, and the figure they make once they are not the usual ones. */
export function FigureSettings(props: FigureSettingsProps) {
  const { id, locale, edition, keeps, built, followsComparison, carriers, choices, controls, labels, rate } = props;
  const fields = useMemo(
    () => figureFieldsOf(controls, { rate, carriers, followsComparison }),
    [controls, rate, carriers, followsComparison],
  );
  const { state, setState } = useUrlState(fields);
  const options = useMemo(() => ({ ...built, ...figureOptions(state, carriers) }), [built, state, carriers]);
  return (
    <>
      {controls.length > 0 && (
        <FigureControls {...{ id, controls, choices, labels, fields, state, rate }} onChange={setState} />
      )}
      <Redrawn
        {...{ id, locale, edition, keeps, options }}
        isWanted={formatQuery(fields, state) !== ""}
        failedText={labels.loadFailed}
      />
    </>
  );
}
