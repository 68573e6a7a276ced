"use client";

import { useMemo } from "react";
import { type StateChoices, siteFields } from "@/lib/state/site-fields";
import { useUrlState } from "./useUrlState";

/** Tells the reader which settings of the address were left out because they make no sense. */
export function StateNotice({ choices, text }: { choices: StateChoices; text: string }) {
  const fields = useMemo(() => siteFields(choices), [choices]);
  const { dropped } = useUrlState(fields);
  return (
    <div role="status" className="state-notice">
      {dropped.length > 0 && <p className="notice">{text.replace("{items}", () => dropped.join(", "))}</p>}
    </div>
  );
}
