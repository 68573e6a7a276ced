import type { Context } from "@/lib/context/context";
import { editionNote } from "@/lib/figures/edition-name";
import { type Page, pageUrl } from "@/lib/site/address";

/** In a frame that keeps to an edition: which it is, and one link to the newer if there is one. */
export function EditionLine({ page, context }: { page: Page; context: Context }) {
  const note = editionNote(context);
  return note ? (
    <p className="source-line">
      {note.edition}{" "}
      {note.newer && (
        <a href={pageUrl(context.locale, page)} data-keep-state>
          {note.newer}
        </a>
      )}
    </p>
  ) : null;
}
