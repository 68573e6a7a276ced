"use client";

import { useState } from "react";
import type { DeckTask } from "@/lib/browser/decks/deck-tasks";
import { saveFile } from "@/lib/browser/save-file";
import type { Locale } from "@/lib/i18n/locales";
import type { Messages } from "@/lib/i18n/translator";
import { FileField } from "./FileField";
import { RefreshReport } from "./RefreshReport";
import { useDeckWork } from "./useDeckWork";
import { WorkProgress, workText } from "./WorkStatus";

type Refresh = DeckTask & { kind: "refresh" };

/** Takes a deck that holds charts of ours and gives it back with the numbers of another edition; nothing leaves the browser. */
export function DeckRefresher(props: {
  locale: Locale;
  /** Newest first. */
  editions: { id: string; text: string }[];
  labels: Messages["refresh"];
  workLabels: Messages["deckWork"];
}) {
  const { locale, editions, labels, workLabels } = props;
  const [edition, setEdition] = useState(editions[0]?.id ?? "");
  const [file, setFile] = useState<File>();
  const { work, start, show, changed } = useDeckWork<Refresh>();
  const refresh = (given: File) => {
    setFile(given);
    start({ kind: "refresh", file: given, locale, edition }, (outcome) => {
      const ending = "ending" in outcome ? outcome.ending : "pptx";
      const name = `${given.name.replace(/\.\w+$/, "")}-${edition}.${ending}`;
      if ("blob" in outcome && outcome.parts.some((part) => part.outcome === "refreshed")) saveFile(outcome.blob, name);
      return name;
    });
  };
  const ended = work.phase === "ended" ? { outcome: work.result, name: work.name } : undefined;
  const made = ended && "blob" in ended.outcome ? ended.outcome : undefined;
  const count = made?.parts.filter(({ outcome }) => outcome === "refreshed").length ?? 0;
  const said = () => {
    if (work.phase === "working" && work.total > 0) {
      return work.done === work.total
        ? workLabels.packing
        : labels.progress.replace("{done}", String(work.done)).replace("{total}", String(work.total));
    }
    if (work.phase === "failed") return labels.failed;
    if (!ended) return workText(work, workLabels, file?.name);
    if ("fault" in ended.outcome) return labels.faults[ended.outcome.fault];
    if (ended.outcome.parts.length === 0) return labels.none;
    if (count === 0) return labels.nothing;
    return labels.done.replace("{count}", String(count)).replace("{file}", () => ended.name);
  };
  return (
    <div className="deck-refresher">
      {editions.length > 1 && (
        <label className="field">
          <span>{labels.edition}</span>
          <select
            value={edition}
            onChange={({ target }) => {
              changed();
              setEdition(target.value);
            }}
          >
            {editions.map(({ id, text }) => (
              <option key={id} value={id}>
                {text}
              </option>
            ))}
          </select>
        </label>
      )}
      <FileField
        accept=".pptx,.potx,.ppsx,.pptm"
        onFile={refresh}
        onSeveral={(count) => show({ phase: "several", count })}
      >
        {labels.file}
      </FileField>
      <WorkProgress work={work} labels={workLabels} onStop={() => show({ phase: "stopped" })} />
      <p role="status">{said()}</p>
      {file && (work.phase === "idle" || work.phase === "changed" || work.phase === "stopped") && (
        <button type="button" className="plain-button" onClick={() => refresh(file)}>
          {labels.redo.replace("{file}", () => file.name)}
        </button>
      )}
      {made && count > 0 && ended && (
        <button type="button" className="plain-button" onClick={() => saveFile(made.blob, ended.name)}>
          {labels.again}
        </button>
      )}
      {made?.notices.map((notice) => (
        <p key={notice} className="provenance">
          {labels.notices[notice]}
        </p>
      ))}
      {made && (
        <RefreshReport
          parts={made.parts}
          labels={labels}
          editions={Object.fromEntries(editions.map(({ id, text }) => [id, text]))}
        />
      )}
    </div>
  );
}
