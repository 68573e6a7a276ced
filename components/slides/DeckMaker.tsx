"use client";

import { useEffect, useMemo, useState } from "react";
import type { DeckTask } from "@/lib/browser/decks/deck-tasks";
import { saveFile } from "@/lib/browser/save-file";
import type { FigureId } from "@/lib/figures/catalogue";
import { formatFileSize } from "@/lib/format/file-size";
import type { Locale } from "@/lib/i18n/locales";
import type { Messages } from "@/lib/i18n/translator";
import { someOf } from "@/lib/state/fields";
import { formatQuery } from "@/lib/state/query";
import { ownFields } from "@/lib/state/site-fields";
import { HighlightChoice } from "../controls/HighlightChoice";
import { useUrlState } from "../state/useUrlState";
import { FileField } from "./FileField";
import { useDeckWork } from "./useDeckWork";
import { WorkProgress, workText } from "./WorkStatus";

/** Pictures in sight at first on a phone; waiting for them to come near would only delay them. */
const AT_ONCE = 2;

type Make = DeckTask & { kind: "make" };

/** Lets the reader tick figures and makes one deck of them, here in the browser. */
export function DeckMaker(props: {
  locale: Locale;
  figures: { id: FigureId; title: string; picture: string }[];
  /** Page that shows the same figures over the whole screen. */
  presentUrl: string;
  presentText: string;
  carriers: { id: string; name: string }[];
  labels: Messages["slides"];
  workLabels: Messages["deckWork"];
  faults: Messages["refresh"]["faults"];
  /** Text of the button by number of figures, from none. */
  make: string[];
}) {
  const { locale, figures, presentUrl, presentText, carriers, labels, workLabels, faults } = props;
  const fields = useMemo(
    () => ({
      figures: someOf(figures.map(({ id }) => id)),
      highlight: ownFields(carriers.map(({ id }) => id)).highlight,
    }),
    [figures, carriers],
  );
  const [template, setTemplate] = useState<File>();
  const { state, setState } = useUrlState(fields);
  const { work, start, show, changed } = useDeckWork<Make>();
  const chosen = figures.filter(({ id }) => state.figures.includes(id));
  const choices = JSON.stringify([state.figures, state.highlight]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whichever way a choice was changed
  useEffect(changed, [choices, template]);
  const choose = (ids: readonly string[]) => setState({ figures: ids });
  const make = () =>
    start(
      {
        kind: "make",
        figures: chosen.map(({ id }) => id),
        locale,
        highlight: state.highlight,
        ...(template ? { template } : {}),
      },
      (made) => {
        const name = `${labels.fileName}.pptx`;
        if ("blob" in made) saveFile(made.blob, name);
        return name;
      },
    );
  const made = work.phase === "ended" ? work.result : undefined;
  const said = () => {
    if (work.phase === "working" && work.total > 0) {
      return work.done < work.total
        ? labels.progress.replace("{total}", String(work.total)).replace("{done}", String(work.done + 1))
        : labels.packing;
    }
    if (work.phase === "failed") return labels.failed;
    if (work.phase !== "ended" || !made) return workText(work, workLabels, template?.name);
    if ("fault" in made) return faults[made.fault];
    const size = formatFileSize(made.blob.size, locale);
    return labels.ready.replace("{file}", () => work.name).replace("{size}", () => size);
  };
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
        <FileField
          accept=".pptx,.potx,.ppsx"
          onFile={setTemplate}
          onSeveral={(count) => show({ phase: "several", count })}
        >
          {labels.template}
        </FileField>
        {template && (
          <p>
            {labels.templateChosen.replace("{file}", () => template.name)}{" "}
            <button type="button" className="plain-button" onClick={() => setTemplate(undefined)}>
              {labels.templateRemove}
            </button>
          </p>
        )}
      </div>
      <div className="deck-make">
        <button
          type="button"
          className="main-button"
          disabled={chosen.length === 0 || work.phase === "working"}
          onClick={make}
        >
          {props.make[chosen.length]}
        </button>
        {chosen.length > 0 && (
          <a href={presentUrl + formatQuery({ figures: fields.figures }, { figures: state.figures })}>{presentText}</a>
        )}
        <WorkProgress work={work} labels={workLabels} onStop={() => show({ phase: "stopped" })} />
        <p role="status">
          {said()}
          {made && "lacks" in made && made.lacks.map((lack) => ` ${labels.lacks[lack]}`)}
        </p>
      </div>
    </section>
  );
}
