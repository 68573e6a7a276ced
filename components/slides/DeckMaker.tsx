"use client";

import { useMemo, useState } from "react";
import type { FigureId } from "@/lib/figures/catalogue";
import { formatFileSize } from "@/lib/format/file-size";
import type { Locale } from "@/lib/i18n/locales";
import type { Messages } from "@/lib/i18n/translator";
import { someOf } from "@/lib/state/fields";
import { formatQuery } from "@/lib/state/query";
import { ownFields } from "@/lib/state/site-fields";
import { HighlightChoice } from "../controls/HighlightChoice";
import { saveFile } from "../share/save-file";
import { again } from "../state/again";
import { useUrlState } from "../state/useUrlState";

/** Pictures in sight at first on a phone; waiting for them to come near would only delay them. */
const AT_ONCE = 2;

type Work =
  | { phase: "idle" | "failed" }
  | { phase: "making"; done: number; total: number }
  | { phase: "refused"; fault: keyof Messages["refresh"]["faults"] }
  | { phase: "ready"; file: string; size: string; lacks: (keyof Messages["slides"]["lacks"])[] };

/** Lets the reader tick figures and makes one deck of them, here in the browser. */
export function DeckMaker(props: {
  locale: Locale;
  figures: { id: FigureId; title: string; picture: string }[];
  /** Page that shows the same figures over the whole screen. */
  presentUrl: string;
  presentText: string;
  carriers: { id: string; name: string }[];
  labels: Messages["slides"];
  faults: Messages["refresh"]["faults"];
  /** Text of the button by number of figures, from none. */
  make: string[];
}) {
  const { locale, figures, presentUrl, presentText, carriers, labels, faults } = props;
  const fields = useMemo(
    () => ({
      figures: someOf(figures.map(({ id }) => id)),
      highlight: ownFields(carriers.map(({ id }) => id)).highlight,
    }),
    [figures, carriers],
  );
  const [template, setTemplate] = useState<File>();
  const { state, setState } = useUrlState(fields);
  const [work, setWork] = useState<Work>({ phase: "idle" });
  const chosen = figures.filter(({ id }) => state.figures.includes(id));
  const choose = (ids: readonly string[]) => {
    setWork({ phase: "idle" });
    setState({ figures: ids });
  };
  const make = async () => {
    setWork({ phase: "making", done: 0, total: chosen.length });
    try {
      const { makeDeckBlob } = await again(() => import("./make-deck"));
      const made = await makeDeckBlob(
        chosen.map(({ id }) => id),
        locale,
        (done, total) => setWork({ phase: "making", done, total }),
        template,
        state.highlight,
      );
      if ("fault" in made) return setWork({ phase: "refused", fault: made.fault });
      const { blob, lacks } = made;
      const file = `${labels.fileName}.pptx`;
      saveFile(blob, file);
      setWork({ phase: "ready", file, size: formatFileSize(blob.size, locale), lacks });
    } catch {
      setWork({ phase: "failed" });
    }
  };
  const said =
    work.phase === "making"
      ? work.done < work.total
        ? labels.progress.replace("{total}", String(work.total)).replace("{done}", String(work.done + 1))
        : labels.packing
      : work.phase === "ready"
        ? labels.ready.replace("{file}", () => work.file).replace("{size}", () => work.size)
        : work.phase === "failed"
          ? labels.failed
          : work.phase === "refused"
            ? faults[work.fault]
            : "";
  return (
    <section className="deck-maker needs-js" aria-labelledby="choose">
      <h2 id="choose">{labels.choose}</h2>
      <p className="deck-buttons">
        <button type="button" className="plain-button" onClick={() => choose(figures.map(({ id }) => id))}>
          {labels.all}
        </button>
        <button type="button" className="plain-button" onClick={() => choose([])}>
          {labels.none}
        </button>
      </p>
      <ul className="deck-figures">
        {figures.map(({ id, title, picture }, index) => (
          <li key={id}>
            <label>
              <input
                type="checkbox"
                checked={state.figures.includes(id)}
                onChange={({ target }) =>
                  choose(target.checked ? [...state.figures, id] : state.figures.filter((other) => other !== id))
                }
              />
              <span>{title}</span>
              {/* biome-ignore lint/performance/noImgElement: a static site has no image service */}
              <img
                src={picture}
                alt=""
                loading={index < AT_ONCE ? "eager" : "lazy"}
                decoding="async"
                width={960}
                height={540}
              />
            </label>
          </li>
        ))}
      </ul>
      <div className="deck-own">
        <HighlightChoice
          legend={labels.highlight}
          carriers={carriers}
          highlight={state.highlight}
          onChange={(highlight) => setState({ highlight })}
        />
        <label className="file-drop">
          {labels.template}
          <input
            type="file"
            accept=".pptx,.potx,.ppsx"
            onChange={({ target }) => {
              setWork({ phase: "idle" });
              setTemplate(target.files?.[0]);
            }}
          />
        </label>
      </div>
      <div className="deck-make">
        <button
          type="button"
          className="main-button"
          disabled={chosen.length === 0 || work.phase === "making"}
          onClick={make}
        >
          {props.make[chosen.length]}
        </button>
        {chosen.length > 0 && (
          <a href={presentUrl + formatQuery({ figures: fields.figures }, { figures: state.figures })}>{presentText}</a>
        )}
        {work.phase === "making" && <progress value={work.done} max={work.total} aria-hidden="true" />}
        <p role="status">
          {said}
          {work.phase === "ready" && work.lacks.map((lack) => ` ${labels.lacks[lack]}`)}
        </p>
      </div>
    </section>
  );
}
