"use client";

import { useMemo } from "react";
import { type ExploreFact, exploreOptions, isEmptyChoice } from "@/lib/figures/explore-state";
import type { Locale } from "@/lib/i18n/locales";
import { formatQuery } from "@/lib/state/query";
import { type ExploreChoices, exploreFields } from "@/lib/state/site-fields";
import { useUrlState } from "../state/useUrlState";
import { ExploreControls, type ExploreLabels } from "./ExploreControls";
import { ExploreFigure } from "./ExploreFigure";

/** The explorer: settings, which stay in the address, and the figure they make. */
export function Explorer(props: {
  locale: Locale;
  title: string;
  choices: ExploreChoices;
  facts: ExploreFact[];
  rate: { value: number; lower: number; upper: number };
  labels: ExploreLabels;
  failedText: string;
}) {
  const { locale, title, choices, facts, rate, labels, failedText } = props;
  const fields = useMemo(() => exploreFields(choices), [choices]);
  const { state, setState } = useUrlState(fields);
  const options = useMemo(() => exploreOptions(state), [state]);
  const changed = formatQuery(fields, state) !== "";
  return (
    <>
      <div className="needs-js">
        <ExploreControls
          {...{ state, facts, rate, labels }}
          isEmpty={isEmptyChoice(state, facts)}
          onChange={setState}
        />
      </div>
      <ExploreFigure {...{ locale, title, options, changed, failedText }} heading="h2" />
    </>
  );
}
