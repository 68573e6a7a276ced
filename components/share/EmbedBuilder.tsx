"use client";

import { useEffect, useRef, useState } from "react";
import type { Locale } from "@/lib/i18n/locales";
import { messagesOf } from "@/lib/i18n/translator";
import { autoHeightCode, embedCode, embedThemes, heightMessage, sandbox, themedEmbed } from "@/lib/share/embed-code";
import { type FrameSize, frameHeight } from "@/lib/share/frame-size";
import { Choice, choicesOf } from "../controls/Choice";
import { useLatest } from "./useLatest";

const widths = { full: undefined, w720: 720, w480: 480, w320: 320 } as const;
const themes = ["auto", ...embedThemes] as const;

/** Width, colours and height of an embedded figure, its code and what it will look like. */
export default function EmbedBuilder(props: {
  /** Of the field with the code; unique on the page. */
  id: string;
  /** Address that follows the newest edition. */
  src: string;
  /** Address that keeps to an edition, and what it is called; whether it is offered first. */
  kept?: { src: string; size: FrameSize; text: string; isFirst: boolean };
  size: FrameSize;
  title: string;
  locale: Locale;
  onCopy: (code: string) => void;
  /** Called when a choice has made another code. */
  onChange: () => void;
}) {
  const { id, kept, title, locale, onCopy, onChange } = props;
  const labels = messagesOf(locale).share;
  const [size, setSize] = useState<keyof typeof widths>("full");
  const [theme, setTheme] = useState<(typeof themes)[number]>("auto");
  const [edition, setEdition] = useState<"follows" | "stays">(kept?.isFirst ? "stays" : "follows");
  const [auto, setAuto] = useState(true);
  const [ownHeight, setOwnHeight] = useState<number | null>(null);
  const preview = useRef<HTMLIFrameElement>(null);
  const width = widths[size];
  const chosen = kept && edition === "stays" ? kept : props;
  const height = frameHeight(chosen.size, width);
  const address = theme === "auto" ? chosen.src : themedEmbed(chosen.src, theme);
  const frame = { src: address, title, size: chosen.size, ...(width ? { width } : {}) };
  const code = auto ? autoHeightCode(frame) : embedCode(frame);
  // The preview comes from this site whatever its public address is.
  const previewSrc = address.replace(/^https?:\/\/[^/]+/, "");

  useLatest(code, onChange);
  useEffect(() => {
    const follow = (event: MessageEvent) => {
      if (event.source === preview.current?.contentWindow && event.data?.type === heightMessage) {
        setOwnHeight(Number(event.data.height) || null);
      }
    };
    window.addEventListener("message", follow);
    return () => window.removeEventListener("message", follow);
  }, []);

  return (
    <>
      {kept && (
        <fieldset className="embed-edition">
          <legend>{labels.embedEdition}</legend>
          {(["follows", "stays"] as const).map((choice) => (
            <label key={choice}>
              <input
                type="radio"
                name={`${id}-edition`}
                checked={edition === choice}
                onChange={() => setEdition(choice)}
              />{" "}
              {choice === "stays" ? kept.text : labels.embedFollows}
            </label>
          ))}
        </fieldset>
      )}
      <div className="embed-choices">
        <Choice
          label={labels.embedSize}
          value={size}
          choices={choicesOf(labels.embedWidths)}
          className="inline"
          onChange={setSize}
        />
        <Choice
          label={labels.embedTheme}
          value={theme}
          choices={choicesOf(labels.embedThemes)}
          className="inline"
          onChange={setTheme}
        />
        <label>
          <input type="checkbox" checked={auto} onChange={({ target }) => setAuto(target.checked)} />{" "}
          {labels.autoHeight}
        </label>
      </div>
      <label htmlFor={id}>{labels.embedCode}</label>
      <textarea id={id} readOnly value={code} rows={4} onFocus={({ target }) => target.select()} />
      <button type="button" onClick={() => onCopy(code)}>
        {labels.copyEmbed}
      </button>
      <div className="embed-preview" data-theme-shown={theme}>
        <iframe
          ref={preview}
          key={previewSrc}
          src={previewSrc}
          title={`${labels.preview}: ${title}`}
          width={width ?? "100%"}
          height={auto ? (ownHeight ?? height) : height}
          sandbox={sandbox}
        />
      </div>
    </>
  );
}
