"use client";

import { useEffect, useMemo, useRef, useState } from "react";
import type { Messages } from "@/lib/i18n/translator";
import { ANY, isActive, matcher } from "@/lib/state/fact-match";
import { fragmentId } from "@/lib/state/fragment";
import { factFields, LONGEST_SEARCH, type StateChoices } from "@/lib/state/site-fields";
import { vocabularyOf } from "@/lib/state/words/vocabulary";
import { Choice } from "../controls/Choice";
import { TextField } from "../controls/TextField";
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
  tooLong,
}: {
  choices: Pick<StateChoices, "carriers" | "kinds" | "statuses">;
  total: number;
  /** Where all facts are listed, when this page holds only some. */
  indexUrl: string | null;
  options: Record<Key, { value: string; text: string }[]>;
  labels: Messages["sources"];
  /** Says how many signs of a search are used. */
  tooLong: string;
}) {
  const fields = useMemo(() => factFields(choices), [choices]);
  const { state, setState } = useUrlState(fields);
  const active = isActive(state);
  const { facts, failed } = useFacts(indexUrl, active);
  const [isAstray, setAstray] = useState(false);
  const [limit, setLimit] = useState(STEP);
  const vocabulary = useMemo(() => vocabularyOf(facts?.map(({ words }) => words) ?? []), [facts]);
  const found = useMemo(
    () => (facts && active ? facts.filter(matcher(state, vocabulary)) : null),
    [facts, active, state, vocabulary],
  );
  const list = useRef<HTMLUListElement>(null);

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
      .then((response) => {
        if (!response.ok) throw new Error(`${indexUrl}: ${response.status}`);
        return response.json();
      })
      .then((index: { id: string; path: string }[]) => {
        const entry = index.find((candidate) => candidate.id === id);
        if (entry) window.location.replace(entry.path.replace("#", () => `${window.location.search}#`));
      })
      .catch(() => setAstray(true));
  }, [indexUrl]);

  useEffect(() => {
    if (limit <= STEP) return;
    list.current?.querySelectorAll<HTMLElement>(":scope > .fact > a")[limit - STEP]?.focus();
  }, [limit]);

  const count = found?.length ?? total;
  const shown = indexUrl && found ? Math.min(limit, count) : count;
  const name = (key: Key, value: string) => options[key].find((option) => option.value === value)?.text ?? "";
  return (
    <div className="needs-js">
      <div className="chooser">
        <TextField
          id="fact-search"
          className="field"
          type="search"
          label={labels.search}
          value={state.q}
          field={fields.q}
          tooLong={tooLong.replace("{most}", String(LONGEST_SEARCH))}
          onChange={(q) => {
            setLimit(STEP);
            setState({ q });
          }}
        />
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
        {failed || isAstray
          ? labels.failed
          : count === 0
            ? labels.none
            : (shown < count ? labels.first : labels.count)
                .replace("{total}", String(total))
                .replace("{found}", String(count))
                .replace("{shown}", String(shown))}
      </p>
      {indexUrl && found && (
        <>
          <ul className="facts" ref={list}>
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
