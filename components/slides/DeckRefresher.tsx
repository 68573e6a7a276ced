"use client";

import { useState } from "react";
import type { Locale } from "@/lib/i18n/locales";
import type { Messages } from "@/lib/i18n/translator";
import { saveFile } from "../share/save-file";
import { again } from "../state/again";
import { RefreshReport } from "./RefreshReport";
import type { RefreshOutcome } from "./refresh-file";

type Work =
  | { phase: "idle" | "failed" }
  | { phase: "working"; done: number; total: number }
  | { phase: "ended"; outcome: RefreshOutcome; name: string };

/** Takes a deck that holds charts of ours and gives it back with the numbers of another edition; nothing leaves the browser. */
export function DeckRefresher(props: {
  locale: Locale;
  /** Newest first. */
  editions: { id: string; text: string }[];
  labels: Messages["refresh"];
}) {
  const { locale, editions, labels } = props;
  const [edition, setEdition] = useState(editions[0]?.id ?? "");
  const [work, setWork] = useState<Work>({ phase: "idle" });
  const refresh = async (file: File | undefined) => {
    if (!file) return;
    setWork({ phase: "working", done: 0, total: 0 });
    try {
      const { refreshFile } = await again(() => import("./refresh-file"));
      const outcome = await refreshFile(file, locale, edition, (done, total) =>
        setWork({ phase: "working", done, total }),
      );
      const ending = "ending" in outcome ? outcome.ending : "pptx";
      const name = `${file.name.replace(/\.\w+$/, "")}-${edition}.${ending}`;
      setWork({ phase: "ended", outcome, name });
      if ("blob" in outcome && outcome.parts.some((part) => part.outcome === "refreshed")) saveFile(outcome.blob, name);
    } catch {
      setWork({ phase: "failed" });
    }
  };
  const ended = work.phase === "ended" ? work : undefined;
  const made = ended && "blob" in ended.outcome ? ended.outcome : undefined;
  const count = made?.parts.filter(({ outcome }) => outcome === "refreshed").length ?? 0;
  const said = () => {
    if (work.phase === "working") {
      return labels.progress.replace("{done}", String(work.done)).replace("{total}", String(work.total));
    }
    if (work.phase === "failed") return labels.failed;
    if (!ended) return "";
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
          <select value={edition} onChange={({ target }) => setEdition(target.value)}>
            {editions.map(({ id, text }) => (
              <option key={id} value={id}>
                {text}
              </option>
            ))}
          </select>
        </label>
      )}
      <label className="file-drop">
        {labels.file}
        <input
          type="file"
          accept=".pptx,.potx,.ppsx,.pptm"
          disabled={work.phase === "working"}
          onChange={({ target }) => {
            refresh(target.files?.[0]);
          }}
        />
      </label>
      <p role="status">{said()}</p>
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
