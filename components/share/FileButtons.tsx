import { useRef } from "react";
import { retry } from "@/lib/browser/retry";
import { saveFile } from "@/lib/browser/save-file";
import type { FigureId } from "@/lib/figures/catalogue";
import type { FigureOptions } from "@/lib/figures/options";
import type { Locale } from "@/lib/i18n/locales";
import type { Messages } from "@/lib/i18n/translator";
import type { FileKind } from "./make-file";
import { useLatest } from "./useLatest";

/** Buttons that make a figure's files with the reader's settings, here in the browser. */
export function FileButtons(props: {
  kinds: readonly FileKind[];
  names: Messages["share"]["files"];
  id: FigureId;
  locale: Locale;
  options: FigureOptions;
  edition?: string;
  words: { making: string; failed: string; earlier: string };
  /** What to say once a file is saved. */
  saved?: (name: string) => string;
  say: (text: string) => void;
}) {
  const { kinds, names, id, locale, options, edition, words, saved = () => "", say } = props;
  const busy = useRef(0);
  const settings = JSON.stringify([options, edition]);
  const isStill = useLatest(settings, () => busy.current === 0 && say(""));
  const download = async (kind: FileKind) => {
    say(words.making);
    busy.current += 1;
    try {
      const { makeFile } = await retry(() => import("./make-file"));
      const { blob, name } = await makeFile(kind, id, locale, options, edition);
      saveFile(blob, name);
      const told = saved(name);
      say(isStill(settings) ? told : [told, words.earlier].filter(Boolean).join(" "));
    } catch {
      say(words.failed);
    } finally {
      busy.current -= 1;
    }
  };
  return (
    <div className="share-buttons needs-js">
      {kinds.map((kind) => (
        <button key={kind} type="button" onClick={() => download(kind)}>
          {names[kind]}
        </button>
      ))}
    </div>
  );
}
