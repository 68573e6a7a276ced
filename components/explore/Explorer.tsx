"use client";

import { useMemo } from "react";
import { type ExploreFact, exploreOptions, isEmptyChoice } from "@/lib/figures/explore-state";
import type { Locale } from "@/lib/i18n/locales";
import { formatQuery } from "@/lib/state/query";
import { type ExploreChoices, exploreFields } from "@/lib/state/site-fields";
import { Redrawn } from "../figures/Redrawn";
import { useUrlState } from "../state/useUrlState";
import { ExploreControls, type ExploreLabels } from "./ExploreControls";

/** The explorer: settings, which stay in the address, and the figure below, once they are not the usual ones. */
export function Explorer(props: {
  locale: Locale;
  edition: string;
  choices: ExploreChoices;
  facts: ExploreFact[];
  rate: { value: number; lower: number; upper: number };
  labels: ExploreLabels;
  failedText: string;
}) {
  const { locale, edition, choices, facts, rate, labels, failedText } = props;
  const fields = useMemo(() => exploreFields(choices), [choices]);
  const { state, setState } = useUrlState(fields);
  const options = useMemo(() => exploreOptions(state), [state]);
  return (
    <>
      <div className="needs-js">
        <ExploreControls
          {...{ state, facts, rate, labels }}
          isEmpty={isEmptyChoice(state, facts)}
          onChange={setState}
        />
      </div>
      <Redrawn
        id="explore"
        keeps={false}
        isWanted={formatQuery(fields, state) !== ""}
        {...{ locale, edition, options, failedText }}
      />
    </>
  );
}
