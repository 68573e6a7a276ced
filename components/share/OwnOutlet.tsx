"use client";

import { useState } from "react";
import { copyText } from "@/lib/browser/clipboard";
import { contextIn } from "@/lib/context/context";
import { datasetOf } from "@/lib/dataset";
import type { FigureId } from "@/lib/figures/catalogue";
import type { OwnState } from "@/lib/figures/figure-state";
import { imageDescription } from "@/lib/figures/image-description";
import { organisationName } from "@/lib/figures/names";
import type { FigureOptions } from "@/lib/figures/options";
import { show } from "@/lib/figures/shown";
import type { Locale } from "@/lib/i18n/locales";
import { type SlideTool, slideSnippets, slideTools } from "@/lib/share/slide-snippets";
import { absolute, figureFile, figureFiles } from "@/lib/site/files";
import { LONGEST_NOTE, LONGEST_TITLE, ownFields } from "@/lib/state/site-fields";
import { HighlightChoice } from "../controls/HighlightChoice";
import { TextField } from "../controls/TextField";
import { FileButtons } from "./FileButtons";
import type { FileKind } from "./make-file";
import { useLatest } from "./useLatest";

const fields = ownFields([]);
const KINDS: FileKind[] = ["slide", "png2x", "square", "transparent", "svg", "pptx"];

/** Highlight, title and note of the reader's own, the files that come of them, and text for slides written as text. */
export default function OwnOutlet(props: {
  id: FigureId;
  locale: Locale;
  edition: string;
  carriers: readonly string[];
  options: FigureOptions;
  state: OwnState;
  /** Whether anything differs from the figure as it was built. */
  changed: boolean;
  /** Address of the figure's page, settings included. */
  url: string;
  onChange: (change: Partial<OwnState>) => void;
}) {
  const { id, locale, edition, carriers, options, state, changed, url, onChange } = props;
  const context = contextIn(locale, datasetOf(edition));
  const { own: labels, share } = context.messages;
  const tooLong = (most: number) => labels.tooLong.replace("{most}", String(most));
  const [said, setSaid] = useState("");
  const [manual, setManual] = useState("");
  const { highlight, title, note } = state;
  const isStill = useLatest(url, () => {
    setSaid("");
    setManual("");
  });
  const shown = show(id, context, options);
  const hasFiles = id !== "explore";
  const copySnippet = async (tool: SlideTool) => {
    const src = changed || !hasFiles ? `${id}${figureFiles.slide}` : absolute(figureFile(locale, id, "slide"));
    const text = slideSnippets[tool]({ src, url, description: imageDescription(shown) });
    const copied = await copyText(text);
    setManual(copied ? "" : text);
    const told = copied ? share.done.replace("{what}", () => labels.tools[tool]) : share.refused;
    setSaid(isStill(url) ? told : `${told} ${share.earlier}`);
  };
  return (
    <div className="own-outlet">
      <HighlightChoice
        legend={labels.highlight}
        carriers={carriers.map((one) => ({ id: one, name: organisationName(one, context) }))}
        highlight={highlight}
        onChange={(chosen) => onChange({ highlight: chosen })}
      />
      <TextField
        id={`${id}-own-title`}
        className="own-words"
        label={labels.title}
        value={title}
        field={fields.title}
        placeholder={shown.finding}
        tooLong={tooLong(LONGEST_TITLE)}
        onChange={(value) => onChange({ title: value })}
      />
      <TextField
        id={`${id}-own-note`}
        className="own-words"
        label={labels.note}
        value={note}
        field={fields.note}
        tooLong={tooLong(LONGEST_NOTE)}
        onChange={(value) => onChange({ note: value })}
      />
      <p className="provenance">{labels.help}</p>
      {hasFiles && (
        <>
          <p className="share-heading">{labels.files}</p>
          <FileButtons
            kinds={KINDS}
            names={share.files}
            id={id}
            locale={locale}
            options={options}
            edition={edition}
            words={{ ...labels, earlier: share.earlier }}
            saved={(name) => labels.saved.replace("{name}", () => name)}
            say={setSaid}
          />
        </>
      )}
      <p className="share-heading">{labels.snippets}</p>
      <div className="share-buttons">
        {slideTools.map((tool) => (
          <button key={tool} type="button" onClick={() => copySnippet(tool)}>
            {labels.tools[tool]}
          </button>
        ))}
      </div>
      {(changed || !hasFiles) && <p className="provenance">{labels.localPicture}</p>}
      <p role="status">{said}</p>
      {manual && <textarea readOnly aria-label={share.manual} value={manual} rows={6} />}
    </div>
  );
}
