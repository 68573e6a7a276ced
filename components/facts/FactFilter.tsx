"use client";

import { useEffect, useMemo, useState } from "react";
import type { Messages } from "@/lib/i18n/translator";
import { ANY, isActive, matcher } from "@/lib/state/fact-match";
import { fragmentId } from "@/lib/state/fragment";
import { factFields, type StateChoices } from "@/lib/state/site-fields";
import { Choice } from "../controls/Choice";
import { useUrlState } from "../state/useUrlState";
import { useFacts } from "./useFacts";

type Key = "carrier" | "kind" | "status";

/** Results shown at once, and with each wish for more. */
const STEP = 50;

/** Filters and searches the facts by carrier, kind, status and words; the choice stays in the address. */
export function FactFilter({
  choices,
  total,
  indexUrl,
  options,
  labels,
}: {
  choices: Pick<StateChoices, "carriers" | "kinds" | "statuses">;
  total: number;
  /** Where all facts are listed, when this page holds only some. */
  indexUrl: string | null;
  options: Record<Key, { value: string; text: string }[]>;
  labels: Messages["sources"];
}) {
  const fields = useMemo(() => factFields(choices), [choices]);
  const { state, setState } = useUrlState(fields);
  const active = isActive(state);
  const { facts, failed } = useFacts(indexUrl, active);
  const [limit, setLimit] = useState(STEP);
  const found = useMemo(() => (facts && active ? facts.filter(matcher(state)) : null), [facts, active, state]);

  useEffect(() => {
    if (!facts) return;
    const shown = new Set<unknown>((found ?? facts).map((fact) => "element" in fact && fact.element));
    // Results from all pages take the place of this page's facts; the one an address points at stays (`:target`).
    for (const element of document.querySelectorAll<HTMLElement>("#fact-list .fact")) {
      element.hidden = indexUrl ? found !== null : !shown.has(element);
    }
    const pages = document.querySelector<HTMLElement>("#fact-list nav");
    if (pages) pages.hidden = found !== null;
    // Hiding facts moves that one; bring it back into view, at once, for what is on its way would miss it.
    if (found) document.getElementById(fragmentId(window.location.hash))?.scrollIntoView({ behavior: "instant" });
  }, [facts, found, indexUrl]);

  useEffect(() => {
    // An address may point at a fact that has moved to another page.
    const id = fragmentId(window.location.hash);
    if (!indexUrl || !id || document.getElementById(id)) return;
    fetch(indexUrl)
      .then((response) => response.json())
      .then((index: { id: string; path: string }[]) => {
        const entry = index.find((candidate) => candidate.id === id);
        if (entry) window.location.replace(entry.path.replace("#", () => `${window.location.search}#`));
      })
      .catch(() => {});
  }, [indexUrl]);

  const count = found?.length ?? total;
  const name = (key: Key, value: string) => options[key].find((option) => option.value === value)?.text ?? "";
  return (
    <div className="needs-js">
      <div className="chooser">
        <label className="field">
          <span>{labels.search}</span>
          <input
            type="search"
            autoComplete="off"
            autoCapitalize="none"
            autoCorrect="off"
            spellCheck={false}
            enterKeyHint="search"
            value={state.q}
            onChange={({ target }) => {
              setLimit(STEP);
              setState({ q: target.value });
            }}
          />
        </label>
        {(Object.keys(options) as Key[]).map((key) => (
          <Choice
            key={key}
            label={labels[key]}
            value={state[key]}
            choices={[[ANY, labels.any], ...options[key].map(({ value, text }) => [value, text] as [string, string])]}
            onChange={(value) => {
              setLimit(STEP);
              setState({ [key]: value });
            }}
          />
        ))}
      </div>
      <p role="status" className="provenance">
        {failed
          ? labels.failed
          : count === 0
            ? labels.none
            : labels.count.replace("{total}", String(total)).replace("{shown}", String(count))}
      </p>
      {indexUrl && found && (
        <>
          <ul className="facts">
            {found.slice(0, limit).map((fact) =>
              "entry" in fact ? (
                <li
                  key={fact.entry.id}
                  className="fact"
                  data-carrier={fact.carrier}
                  data-kind={fact.kind}
                  data-status={fact.status}
                >
                  <p className="provenance">
                    {[
                      ...fact.carrier.split(" ").map((carrier) => name("carrier", carrier)),
                      name("kind", fact.kind),
                      name("status", fact.status),
                    ]
                      .filter(Boolean)
                      .join(" · ")}
                  </p>
                  <a href={fact.entry.path}>{fact.entry.text}</a>
                </li>
              ) : null,
            )}
          </ul>
          {found.length > limit && (
            <button type="button" className="plain-button" onClick={() => setLimit(limit + STEP)}>
              {labels.more}
            </button>
          )}
        </>
      )}
    </div>
  );
}
