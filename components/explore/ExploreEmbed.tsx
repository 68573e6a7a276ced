"use client";

import { useMemo } from "react";
import { exploreOptions } from "@/lib/figures/explore-state";
import type { Locale } from "@/lib/i18n/locales";
import { formatQuery } from "@/lib/state/query";
import { type ExploreChoices, exploreFields, frameTheme } from "@/lib/state/site-fields";
import { Redrawn } from "../figures/Redrawn";
import { useUrlState } from "../state/useUrlState";

const themeField = { theme: frameTheme };

/** The reader's own figure in a frame: settings from the frame's address, the way back with the same settings. */
export function ExploreEmbed(props: {
  locale: Locale;
  edition: string;
  choices: ExploreChoices;
  /** Absolute address of the explorer. */
  url: string;
  linkText: string;
  failedText: string;
  /** With `{items}`, for settings that could not be read. */
  droppedText: string;
}) {
  const { locale, edition, choices, url, linkText, failedText, droppedText } = props;
  const fields = useMemo(() => exploreFields(choices), [choices]);
  const { state, dropped } = useUrlState(fields);
  // The first script of the frame follows it; here it is only read.
  const theme = useUrlState(themeField);
  const unread = [...theme.dropped, ...dropped];
  const options = useMemo(() => exploreOptions(state), [state]);
  const query = formatQuery(fields, state);
  return (
    <>
      <Redrawn id="explore" keeps={false} isWanted={query !== ""} {...{ locale, edition, options, failedText }} />
      <div role="status" className="frame-notice">
        {unread.length > 0 && <p className="notice">{droppedText.replace("{items}", () => unread.join(", "))}</p>}
      </div>
      <p className="figure-foot">
        <a href={url + query}>{linkText}</a>
      </p>
    </>
  );
}
