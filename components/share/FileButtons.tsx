import type { FigureId } from "@/lib/figures/catalogue";
import type { FigureOptions } from "@/lib/figures/options";
import type { Locale } from "@/lib/i18n/locales";
import type { Messages } from "@/lib/i18n/translator";
import { again } from "../state/again";
import type { FileKind } from "./make-file";
import { saveFile } from "./save-file";

/** Buttons that make a figure's files with the reader's settings, here in the browser. */
export function FileButtons(props: {
  kinds: readonly FileKind[];
  names: Messages["share"]["files"];
  id: FigureId;
  locale: Locale;
  options: FigureOptions;
  edition?: string;
  words: { making: string; failed: string };
  /** What to say once a file is saved. */
  saved?: (name: string) => string;
  say: (text: string) => void;
}) {
  const { kinds, names, id, locale, options, edition, words, saved = () => "", say } = props;
  const download = async (kind: FileKind) => {
    say(words.making);
    try {
      const { makeFile } = await again(() => import("./make-file"));
      const { blob, name } = await makeFile(kind, id, locale, options, edition);
      saveFile(blob, name);
      say(saved(name));
    } catch {
      say(words.failed);
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
