"use client";

import { type ComponentProps, type ComponentType, useEffect, useMemo, useRef, useState } from "react";
import { copyText, copyTypes } from "@/lib/browser/clipboard";
import { retry } from "@/lib/browser/retry";
import type { FigureId } from "@/lib/figures/catalogue";
import { type ExploreState, exploreOptions } from "@/lib/figures/explore-state";
import { figureFieldsOf, figureOptions, type OwnState } from "@/lib/figures/figure-state";
import type { Control } from "@/lib/figures/options";
import type { Locale } from "@/lib/i18n/locales";
import { bibtexCitation, type Cited, cslCitation, plainCitation, risCitation } from "@/lib/share/citation";
import type { ShareLabels } from "@/lib/share/share-labels";
import { type Fields, formatQuery } from "@/lib/state/query";
import { type ExploreChoices, exploreFields } from "@/lib/state/site-fields";
import { useUrlState } from "../state/useUrlState";
import type EmbedBuilder from "./EmbedBuilder";
import type { MadeTexts } from "./made-texts";
import type OwnOutlet from "./OwnOutlet";
import { useLatest } from "./useLatest";

export interface ShareActionsProps {
  id: FigureId;
  locale: Locale;
  /** Edition whose facts are shown. */
  edition: string;
  /** Carriers by id, to highlight. */
  carriers: string[];
  /** Settings the figure offers. */
  controls: readonly Control[];
  /** Absolute address of the figure's page. */
  url: string;
  /** Address of the ready-made picture; without one it is always drawn here. */
  imageUrl?: string;
  /** Set for the reader's own figure. */
  explore?: ExploreChoices;
  embed: Pick<ComponentProps<typeof EmbedBuilder>, "src" | "kept" | "size" | "title">;
  /** Its address stays with the edition, except for the reader's own figure; settings come behind it. */
  cited: Omit<Cited, "accessed">;
  rate: { lower: number; upper: number };
  labels: ShareLabels;
}

type Named = "link" | "image" | "table" | "description" | "code" | "citation";
type Thing = Named | keyof typeof formatNames;
/** What a thing that was copied is called. */
const nameOf = (what: Thing, labels: ShareLabels) => ({ ...labels, ...formatNames })[what];
type Outcome = { text: string; manual?: string; link?: string };

/** Ways to cite, in the order they are offered. @param key of the entry, ASCII */
const citationForms = {
  citation: (cited: Cited, locale: Locale) => plainCitation(cited, locale),
  bibtex: (cited: Cited, _locale: Locale, key: string) => bibtexCitation(cited, key),
  ris: (cited: Cited, locale: Locale) => risCitation(cited, locale),
  csl: cslCitation,
};
const formatNames = { bibtex: "BibTeX", ris: "RIS", csl: "CSL-JSON" } as const;
const citationLabels = { citation: "copyCitation", bibtex: "copyBibtex", ris: "copyRis", csl: "copyCsl" } as const;

/** Addresses of frames that highlight what the reader does. */
function framesOf({ src, kept, ...embed }: ShareActionsProps["embed"], highlight: readonly string[]) {
  const query = highlight.length > 0 ? `?highlight=${highlight.join(",")}` : "";
  return { ...embed, src: src + query, ...(kept ? { kept: { ...kept, src: kept.src + query } } : {}) };
}

/** Today in the reader's time zone, ISO 8601. */
function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

/** Everything of a figure that can be copied; what was copied, or why not, is said in one place. */
export function ShareActions(props: ShareActionsProps) {
  const { id, locale, edition, carriers, controls, url, imageUrl, embed, cited, rate, explore, labels } = props;
  const { lower, upper } = rate;
  const fields: Fields = useMemo(
    () => (explore ? exploreFields(explore) : figureFieldsOf(controls, { rate: { lower, upper }, carriers })),
    [explore, lower, upper, carriers, controls],
  );
  const { state, setState } = useUrlState(fields);
  const options = explore ? exploreOptions(state as ExploreState) : figureOptions(state);
  const [outcome, setOutcome] = useState<Outcome>({ text: "" });
  const [Own, setOwn] = useState<ComponentType<ComponentProps<typeof OwnOutlet>> | null>(null);
  const [Embed, setEmbed] = useState<ComponentType<ComponentProps<typeof EmbedBuilder>> | null>(null);
  const [canShare, setCanShare] = useState(false);
  const manual = useRef<HTMLTextAreaElement>(null);
  const query = formatQuery(fields, state);
  const link = url + query;

  useEffect(() => setCanShare("share" in navigator), []);
  useEffect(() => {
    if (outcome.manual) manual.current?.select();
  }, [outcome]);

  const isStill = useLatest(link, () => setOutcome({ text: "" }));
  /** Tells what came of something, and that it is of the settings at the click where they have changed since. */
  const tell = (next: Outcome) =>
    setOutcome(isStill(link) || !next.text ? next : { ...next, text: `${next.text} ${labels.earlier}` });
  const report = (copied: boolean, what: Thing, otherwise: Outcome) =>
    tell(copied ? { text: labels.done.replace("{what}", () => nameOf(what, labels)) } : otherwise);
  const copy = async (what: Thing, text: string) =>
    report(await copyText(text), what, { text: labels.refused, manual: text });
  const copyImage = async () => {
    const blob =
      query === "" && imageUrl
        ? fetch(imageUrl).then((response) => {
            if (!response.ok) throw new Error(`${imageUrl}: ${response.status}`);
            return response.blob();
          })
        : retry(() => import("./draw-image")).then(({ drawImage }) =>
            drawImage(id, locale, options, undefined, edition),
          );
    const copied = await copyTypes({ "image/png": blob });
    if (copied) return report(true, "image", { text: "" });
    try {
      tell({ text: labels.refusedImage, link: URL.createObjectURL(await blob) });
    } catch {
      tell({ text: labels.failed });
    }
  };
  /** Copies what is made by code that is fetched first, by type; as text alone where the browser refuses that. */
  const copyMade = async (what: Named, made: Promise<MadeTexts>, types: (keyof MadeTexts)[]) => {
    const blobOf = (type: keyof MadeTexts) => made.then((texts) => new Blob([texts[type] ?? ""], { type }));
    const copied = await copyTypes(Object.fromEntries(types.map((type) => [type, blobOf(type)])));
    if (copied) return report(true, what, { text: "" });
    try {
      await copy(what, (await made)["text/plain"]);
    } catch {
      tell({ text: labels.failed });
    }
  };
  const texts = () => retry(() => import("./made-texts"));
  const copyTable = () =>
    copyMade(
      "table",
      texts().then(({ tableTexts }) => tableTexts(id, locale, options, edition)),
      ["text/plain", "text/html"],
    );
  const copyDescription = () =>
    copyMade(
      "description",
      texts().then(({ descriptionText }) => descriptionText(id, locale, options, edition)),
      ["text/plain"],
    );
  const refuse = () => tell({ text: labels.failed });
  const openOwn = () => retry(() => import("./OwnOutlet")).then((module) => setOwn(() => module.default), refuse);
  const openEmbed = () =>
    retry(() => import("./EmbedBuilder")).then((module) => setEmbed(() => module.default), refuse);
  const share = () =>
    navigator.share({ title: cited.title, url: link }).catch((error: unknown) => {
      // A reader who closes the sheet has not failed.
      if (error instanceof DOMException && error.name === "AbortError") return;
      setOutcome({ text: labels.shareRefused, manual: link });
    });
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
        <button type="button" onClick={copyDescription}>
          {labels.copyDescription}
        </button>
        {canShare && (
          <button type="button" onClick={share}>
            {labels.share}
          </button>
        )}
        {(Object.keys(citationForms) as (keyof typeof citationForms)[]).map((form) => (
          <button
            key={form}
            type="button"
            onClick={() =>
              copy(
                form,
                citationForms[form](citation(), locale, `carrier-llm-compare-${id}-${cited.edition}-${locale}`),
              )
            }
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
      <details className="own" onToggle={({ currentTarget }) => currentTarget.open && openOwn()}>
        <summary>{labels.own}</summary>
        {Own && (
          <Own
            id={id}
            locale={locale}
            edition={edition}
            carriers={carriers}
            options={options}
            state={state as OwnState}
            changed={query !== ""}
            url={link}
            onChange={(change) => setState(change as Partial<typeof state>)}
          />
        )}
      </details>
      <details className="embed-builder" onToggle={({ currentTarget }) => currentTarget.open && openEmbed()}>
        <summary>{labels.embed}</summary>
        {Embed && (
          <Embed
            {...(explore ? { ...embed, src: embed.src + query } : framesOf(embed, options.highlight ?? []))}
            id={`${id}-embed-code`}
            locale={locale}
            onCopy={(code) => copy("code", code)}
            onChange={() => setOutcome({ text: "" })}
          />
        )}
      </details>
      {query !== "" && !explore && <p className="notice">{labels.embedDefaults}</p>}
    </div>
  );
}
