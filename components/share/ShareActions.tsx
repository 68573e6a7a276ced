"use client";

import { useEffect, useMemo, useRef, useState } from "react";
import type { FigureId } from "@/lib/figures/catalogue";
import { type ExploreState, exploreOptions } from "@/lib/figures/explore-state";
import type { FigureOptions } from "@/lib/figures/options";
import type { Locale } from "@/lib/i18n/locales";
import { bibtexCitation, type Cited, cslCitation, plainCitation, risCitation } from "@/lib/share/citation";
import { type Fields, formatQuery } from "@/lib/state/query";
import { type ExploreChoices, exploreFields, figureFields, outcomeFields } from "@/lib/state/site-fields";
import { again } from "../state/again";
import { useUrlState } from "../state/useUrlState";
import { copyText, copyTypes } from "./clipboard";
import { EmbedBuilder } from "./EmbedBuilder";
import type { ShareLabels } from "./share-labels";

export interface ShareActionsProps {
  id: FigureId;
  locale: Locale;
  /** Edition whose facts are shown; the newest when absent. */
  edition?: string;
  /** Whose announcements a reader may choose, on the figure of announcements. */
  outcomeCarriers?: string[];
  /** Absolute address of the figure's page. */
  url: string;
  /** Address of the ready-made picture; without one it is always drawn here. */
  imageUrl?: string;
  /** Set for the reader's own figure. */
  explore?: ExploreChoices;
  embed: Pick<Parameters<typeof EmbedBuilder>[0], "src" | "kept" | "size" | "title">;
  /** Its address stays with the edition, except for the reader's own figure; settings come behind it. */
  cited: Omit<Cited, "accessed">;
  rate: { lower: number; upper: number };
  labels: ShareLabels;
}

type Thing = "link" | "image" | "table" | "code" | keyof typeof citationForms;
type Outcome = { text: string; manual?: string; link?: string };

/** Ways to cite, in the order they are offered. @param key of the entry, ASCII */
const citationForms = {
  citation: (cited: Cited, locale: Locale) => plainCitation(cited, locale),
  bibtex: (cited: Cited, _locale: Locale, key: string) => bibtexCitation(cited, key),
  ris: (cited: Cited, locale: Locale) => risCitation(cited, locale),
  csl: cslCitation,
};
const citationLabels = { citation: "copyCitation", bibtex: "copyBibtex", ris: "copyRis", csl: "copyCsl" } as const;

/** Today in the reader's time zone, ISO 8601. */
function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

/** Everything of a figure that can be copied; what was copied, or why not, is said in one place. */
export function ShareActions(props: ShareActionsProps) {
  const { id, locale, edition, outcomeCarriers, url, imageUrl, embed, cited, rate, explore, labels } = props;
  const { lower, upper } = rate;
  const fields = useMemo(
    () =>
      explore
        ? exploreFields(explore)
        : { ...figureFields({ lower, upper }), ...(outcomeCarriers ? outcomeFields(outcomeCarriers) : {}) },
    [explore, lower, upper, outcomeCarriers],
  );
  const { state } = useUrlState<Fields>(fields as Fields);
  const options = explore ? exploreOptions(state as ExploreState) : (state as unknown as FigureOptions);
  const [outcome, setOutcome] = useState<Outcome>({ text: "" });
  const manual = useRef<HTMLTextAreaElement>(null);
  const query = formatQuery(fields, state);
  const link = url + query;

  useEffect(() => {
    if (outcome.manual) manual.current?.select();
  }, [outcome]);

  const report = (copied: boolean, what: Thing, otherwise: Outcome) =>
    setOutcome(copied ? { text: labels.done.replace("{what}", () => labels[what]) } : otherwise);
  const copy = async (what: Thing, text: string) =>
    report(await copyText(text), what, { text: labels.refused, manual: text });
  const copyImage = async () => {
    const blob =
      query === "" && imageUrl
        ? fetch(imageUrl).then((response) => {
            if (!response.ok) throw new Error(`${imageUrl}: ${response.status}`);
            return response.blob();
          })
        : again(() => import("./draw-image")).then(({ drawImage }) =>
            drawImage(id, locale, options, undefined, edition),
          );
    const copied = await copyTypes({ "image/png": blob });
    if (copied) return report(true, "image", { text: "" });
    try {
      setOutcome({ text: labels.refusedImage, link: URL.createObjectURL(await blob) });
    } catch {
      setOutcome({ text: labels.failed });
    }
  };
  const copyTable = async () => {
    const texts = again(() => import("./copy-table")).then(({ tableTexts }) =>
      tableTexts(id, locale, options, edition),
    );
    const blob = (type: "text" | "html", mime: string) =>
      texts.then((table) => new Blob([table[type]], { type: mime }));
    const copied = await copyTypes({
      "text/plain": blob("text", "text/plain"),
      "text/html": blob("html", "text/html"),
    });
    if (copied) return report(true, "table", { text: "" });
    try {
      await copy("table", (await texts).text);
    } catch {
      setOutcome({ text: labels.failed });
    }
  };
  const citation = () => ({ ...cited, url: cited.url + query, accessed: today() });

  return (
    <div className="share-actions needs-js">
      <div className="share-buttons">
        <button type="button" onClick={() => copy("link", link)}>
          {labels.copyLink}
        </button>
        <button type="button" onClick={copyImage}>
          {labels.copyImage}
        </button>
        <button type="button" onClick={copyTable} title={labels.copyTableHelp}>
          {labels.copyTable}
        </button>
        {(Object.keys(citationForms) as (keyof typeof citationForms)[]).map((form) => (
          <button
            key={form}
            type="button"
            onClick={() => copy(form, citationForms[form](citation(), locale, `carrier-llm-compare-${id}-${locale}`))}
          >
            {labels[citationLabels[form]]}
          </button>
        ))}
      </div>
      <div role="status" className="share-outcome">
        {outcome.text && <p>{outcome.text}</p>}
        {outcome.link && (
          <a href={outcome.link} download={`${id}.png`}>
            {labels.downloadImage}
          </a>
        )}
      </div>
      {outcome.manual && <textarea ref={manual} readOnly aria-label={labels.manual} value={outcome.manual} rows={3} />}
      <EmbedBuilder
        {...embed}
        {...(explore ? { src: embed.src + query } : {})}
        id={`${id}-embed-code`}
        labels={labels}
        onCopy={(code) => copy("code", code)}
      />
      {query !== "" && !explore && <p className="notice">{labels.embedDefaults}</p>}
    </div>
  );
}
